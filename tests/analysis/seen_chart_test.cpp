#include "analysis/checked.h"
#include "analysis/checker/recheck.h"
#include "analysis/checker/seen_chart.h"
#include "core/edits/edits.h"

using namespace remit;

namespace {

const ResponsibilityId pricing{1};
const ResponsibilityId selling{2};

SeenChart seenIn(const Plan& plan)
{
    return {plan, theChart, realRules(), {"2026-11-22", {}}};
}

std::string rulesOf(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& each : findings)
        text += (text.empty() ? "" : ", ") + each.rule;
    return text;
}

} // namespace

TEST_CASE("a seen chart has the rows that are read and the roles that take part")
{
    Plan plan = planFrom("                 | PM | PO \n"
                         "Set pricing      | AR | C  \n"
                         "Sell [left out]  | R  | A  \n"
                         "Support [hidden] | R  | A  \n");
    Role elsewhere;
    elsewhere.id = RoleId{9};
    plan.put(elsewhere);
    const SeenChart seen = seenIn(plan);
    CHECK(seen.hasRow(pricing));
    CHECK_FALSE(seen.hasRow(selling));
    CHECK(seen.hasRow(ResponsibilityId{3}));
    CHECK(seen.hasRole(RoleId{2}));
    CHECK_FALSE(seen.hasRole(RoleId{9}));
    CHECK(seen.report().rows == 2);
}

TEST_CASE("looking again at a row leaves what is said of the others as it was seen")
{
    Plan plan = planFrom("            | PM | PO \n"
                         "Set pricing | AR | C  \n"
                         "Sell        | AR | C  \n");
    SeenChart seen = seenIn(plan);
    apply(setLetters(plan, {theChart, pricing, RoleId{1}}, ""), plan);
    apply(setLetters(plan, {theChart, selling, RoleId{1}}, ""), plan);

    Recheck again;
    again.rows = {pricing};
    const RecheckedParts parts = seen.look(plan, again);
    CHECK(parts.rows == std::vector{pricing});
    CHECK_FALSE(parts.chart);
    CHECK(rulesOf(seen.ofRow(pricing)) == "only-listeners");
    CHECK(rulesOf(seen.ofRow(selling)).empty());
}

TEST_CASE("a row that is taken out takes its findings and its part in the columns with it")
{
    Plan plan = planFrom("            | PM | PO \n"
                         "Set pricing | AR | C  \n"
                         "Sell        |    | A  \n");
    SeenChart seen = seenIn(plan);
    CHECK(rulesOf(seen.ofRow(selling)) == "nobody-responsible, lone-accountable");
    apply(leaveOut(plan, {theChart, selling}, "later"), plan);

    Recheck again;
    again.rows = {selling};
    const RecheckedParts parts = seen.look(plan, again);
    CHECK(parts.listing);
    CHECK(seen.ofRow(selling).empty());
    CHECK(seen.report() == check(plan, theChart, realRules(), {"2026-11-22", {}}));
}
