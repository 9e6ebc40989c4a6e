#include "widgets/looking.h"

#include "core/edits/edits_of_roles.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/role_commands.h"

#include <QAction>

#include <algorithm>

using namespace remit;
using namespace remit::test;

TEST_CASE("a role that is added under a name of the catalogue is its role")
{
    Looking f;
    f.prompts.answers << "Business Analyst";
    f.workbench().chartPage().editor().actions().addRole->trigger();
    const auto& roles = f.window.document()->plan().all<Role>();
    const auto added = std::find_if(roles.begin(), roles.end(),
                                    [](const auto& entry) { return entry.second.name == "Business Analyst"; });
    REQUIRE(added != roles.end());
    CHECK(added->second.catalogueKey == "BA");
    CHECK(added->second.shortName == "BA");
}

TEST_CASE("a role that is renamed to one of the catalogue is its role, and carries estimates")
{
    Looking f;
    PlanDocument& document = *f.window.document();
    ChartEditor& editor = f.workbench().chartPage().editor();
    const RoleId role{900};
    REQUIRE(document.perform("Add role",
                             addRole(document.plan(), f.workbench().constellation(), role, "Chef de projet", "CdP")));
    f.prompts.answers << "Business Analyst"
                      << "BuA";
    editor.roles().rename(role);
    const Role& renamed = *document.plan().find<Role>(role);
    CHECK(renamed.catalogueKey == "BA");
    CHECK(renamed.kind == RoleKind::product);
    CHECK(renamed.shortName == "BuA");
    CHECK(document.undoLabel() == "Rename role to “Business Analyst”");
    document.undo();
    CHECK(document.plan().find<Role>(role)->catalogueKey.empty());
}
