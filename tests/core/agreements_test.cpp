#include "core/agreements.h"
#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_agreements.h"
#include "core/lone_constellation.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

constexpr ConstellationId proposed{2};

Plan chartInTwo()
{
    Plan plan = planFrom("            | PM | PO\n"
                         "Strategy:\n"
                         "Set pricing | AR | C\n"
                         "Delivery:\n"
                         "Run demos   | I  | AR\n");
    apply(addConstellation(plan, proposed, "Proposed", {}, theChart), plan);
    return plan;
}

AgreedVersion agreedOn(const std::string& day, std::int64_t id)
{
    AgreedVersion version;
    version.constellation = theChart;
    version.version = AgreedVersionId{id};
    version.agreedOn = day;
    version.agreedBy = "Ann";
    version.reviewOn = "2027-05-29";
    return version;
}

Plan after(Plan plan, const Edit& edit)
{
    apply(edit, plan);
    return plan;
}

} // namespace

TEST_CASE("what is agreed is the latest version, and the constellation says so")
{
    Plan plan = chartInTwo();
    apply(agree(plan, agreedOn("2026-11-29", 9)), plan);
    apply(agree(plan, agreedOn("2026-11-29", 4)), plan);
    CHECK(lastAgreedOf(plan, theChart)->version == AgreedVersionId{4});
    CHECK(plan.find<Constellation>(theChart)->agreedOn == "2026-11-29");
    CHECK(plan.find<Constellation>(theChart)->reviewOn == "2027-05-29");
    CHECK(plan.find<Constellation>(proposed)->agreedOn.empty());
    CHECK(lastAgreedOf(plan, proposed) == nullptr);
}

TEST_CASE("without its last version a constellation is as agreed before, and at last a draft")
{
    const Plan draft = chartInTwo();
    const Plan once = after(draft, agree(draft, agreedOn("2026-11-29", 9)));
    const Plan twice = after(once, agree(once, agreedOn("2027-02-01", 4)));
    CHECK(after(twice, removeAgreedVersion(twice, {theChart, AgreedVersionId{4}})) == once);
    CHECK(after(once, removeAgreedVersion(once, {theChart, AgreedVersionId{9}})) == draft);
    const Plan withoutFirst = after(twice, removeAgreedVersion(twice, {theChart, AgreedVersionId{9}}));
    CHECK(withoutFirst.find<Constellation>(theChart)->agreedOn == "2027-02-01");
}

TEST_CASE("what was said of a constellation otherwise stays when a version goes")
{
    Plan plan = chartInTwo();
    apply(agree(plan, agreedOn("2026-11-29", 9)), plan);
    Constellation changed = *plan.find<Constellation>(theChart);
    changed.reviewOn = "2027-12-31";
    plan.put(changed);
    apply(removeAgreedVersion(plan, {theChart, AgreedVersionId{9}}), plan);
    CHECK(plan.find<Constellation>(theChart)->reviewOn == "2027-12-31");
}

TEST_CASE("weeks and ticks of handing over are kept while they say something")
{
    Plan plan = chartInTwo();
    const HandoverState::Key key{proposed, theChart, ResponsibilityId{1}};
    apply(setHandoverWeeks(plan, key, 3), plan);
    apply(setHandedOver(plan, key, true, "2026-11-29"), plan);
    CHECK(plan.find<HandoverState>(key)->weeks == 3);
    CHECK(plan.find<HandoverState>(key)->doneOn == "2026-11-29");
    apply(setHandedOver(plan, key, false, "2026-11-30"), plan);
    CHECK(plan.find<HandoverState>(key)->doneOn.empty());
    apply(setHandoverWeeks(plan, key, {}), plan);
    CHECK(plan.find<HandoverState>(key) == nullptr);
}

TEST_CASE("a constellation alone has what it names and nothing of the others")
{
    Plan plan = chartInTwo();
    apply(agree(plan, agreedOn("2026-11-29", 9)), plan);
    apply(removeFromScope(plan, theChart, {ResponsibilityId{2}}), plan);
    const Plan alone = constellationAlone(plan, theChart);
    CHECK(alone.all<Constellation>().size() == 1);
    CHECK(alone.all<Responsibility>().size() == 1);
    CHECK(alone.all<Area>().size() == 1);
    CHECK(alone.all<Letter>() == plan.all<Letter>());
    CHECK(alone.all<AgreedVersion>().empty());
    CHECK(constellationAlone(alone, theChart) == alone);
    CHECK(constellationAlone(plan, ConstellationId{77}) == Plan());
}

TEST_CASE("a former state stands beside what became of it, with what is gone since")
{
    const Plan then = chartInTwo();
    Plan now = then;
    apply(removeResponsibilities(now, {ResponsibilityId{2}}), now);
    Role renamed = *now.find<Role>(RoleId{2});
    renamed.name = "Owner";
    now.put(renamed);
    const ConstellationId beside{99};
    layBeside(now, then, theChart, beside, "As agreed");
    CHECK(now.find<Constellation>(beside)->name == "As agreed");
    CHECK(lettersAt(now, {beside, ResponsibilityId{2}, RoleId{2}}) == "AR");
    CHECK(now.find<Responsibility>(ResponsibilityId{2}) != nullptr);
    CHECK(now.find<Role>(RoleId{2})->name == "Owner");
    CHECK(now.find<Constellation>(beside)->scheme == now.find<Constellation>(theChart)->scheme);
}

TEST_CASE("letters that were others then come along with a former state")
{
    const Plan then = chartInTwo();
    Plan now = then;
    const SchemeId scheme = now.find<Constellation>(theChart)->scheme;
    Letter changed = *now.find<Letter>({scheme, "I"});
    changed.involvements = "consulted";
    now.put(changed);
    const ConstellationId beside{99};
    layBeside(now, then, theChart, beside, "As agreed");
    const SchemeId own = now.find<Constellation>(beside)->scheme;
    CHECK(own != scheme);
    CHECK(now.find<Letter>({own, "I"})->involvements == "informed");
}
