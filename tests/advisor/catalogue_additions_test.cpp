#include "advisor/catalogue_additions.h"

#include "advisor/chart_templates.h"
#include "advisor/template_plans.h"
#include "core/edits/edits.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("a role of one's own that goes by a catalogue's name becomes that one, and keeps what was said of it")
{
    Plan plan = emptyPlan(realCatalogue());
    for (auto& [key, role] : plan.all<Role>()) {
        role.catalogueKey.clear();
        role.shortName = "My" + role.shortName;
        role.description = "As we see it.";
    }
    const std::size_t before = plan.all<Role>().size();
    CatalogueAdditions additions(plan, realCatalogue());
    const RoleId owner = additions.role("PO");
    apply(additions.take(), plan);
    CHECK(plan.all<Role>().size() == before);
    const Role& role = *plan.find<Role>(owner);
    CHECK(role.catalogueKey == "PO");
    CHECK(role.standsFor == "PO");
    CHECK(role.shortName == "MyPO");
    CHECK(role.description == "As we see it.");
}
