#include "analysis/changes.h"
#include "analysis/checker/chart_checker.h"
#include "analysis/matching/role_matching.h"
#include "analysis/organised.h"

#include <random>

using namespace remit;
using namespace remit::test;

namespace {

const ConstellationId proposed{2};

/// The chart as it is lived; beside it, as "Proposed", what was designed: the same, until one of them changes.
Plan livedLike(Plan plan)
{
    apply(addConstellation(plan, proposed, "Proposed", {}, theChart), plan);
    plan.all<Constellation>().at(theChart).livedOf = proposed;
    return plan;
}

Plan rowsOf(int count)
{
    std::string text = "  | PM | PO\n";
    for (int row = 1; row <= count; ++row)
        text += "Row " + std::to_string(row) + " | A | R\n";
    return livedLike(planFrom(text));
}

/// The last word of the first so many rows is really the owner's.
Plan drifted(Plan plan, int count)
{
    for (int row = 1; row <= count; ++row) {
        plan.put(Assignment{theChart, ResponsibilityId{row}, RoleId{1}, "C", ""});
        plan.put(Assignment{theChart, ResponsibilityId{row}, RoleId{2}, "AR", ""});
    }
    return plan;
}

std::string driftOf(const Plan& plan)
{
    return told("designed-lived-drift", plan);
}

} // namespace

TEST_CASE("more than a fifth of the rows lived otherwise is to look at, more than two fifths to fix")
{
    CHECK(driftOf(rowsOf(10)).empty());
    CHECK(driftOf(drifted(rowsOf(10), 2)).empty());
    CHECK(driftOf(drifted(rowsOf(10), 3))
          == "warning 30 % of the responsibilities are done or answered for by others than in “Proposed”, more than 20 "
             "%; "
             "most of all Row 1, Row 2 and Row 3.");
    CHECK_THAT(driftOf(drifted(rowsOf(10), 4)), Catch::StartsWith("warning 40 %"));
    CHECK(
        driftOf(drifted(rowsOf(10), 5))
        == "error 50 % of the responsibilities are done or answered for by others than in “Proposed”, more than 40 %; "
           "most of all Row 1, Row 2, Row 3 and 2 others.");
}

TEST_CASE("the rows that differ most are named first, and the finding knows what it was compared with")
{
    Plan plan = drifted(rowsOf(6), 3);
    plan.put(Assignment{theChart, ResponsibilityId{3}, RoleId{1}, "R", ""});
    plan.put(Assignment{theChart, ResponsibilityId{3}, RoleId{2}, "A", ""});
    const auto found = findingsOf("designed-lived-drift", plan);
    REQUIRE(found.size() == 1);
    CHECK(found.front().comparedWith == proposed);
    CHECK(found.front().responsibilities == std::vector{ResponsibilityId{3}, ResponsibilityId{1}, ResponsibilityId{2}});
}

TEST_CASE("who is asked or told does not count, nor a row that only one of the two speaks of")
{
    Plan plan = rowsOf(4);
    for (int row = 1; row <= 4; ++row)
        plan.put(Assignment{theChart, ResponsibilityId{row}, RoleId{1}, "AC", ""});
    CHECK(driftOf(plan).empty());
    plan = drifted(rowsOf(4), 4);
    for (int row = 1; row <= 4; ++row)
        apply(leaveOut(plan, {row % 2 == 0 ? theChart : proposed, ResponsibilityId{row}}, "later"), plan);
    CHECK(driftOf(plan).empty());
    plan = rowsOf(4);
    for (int row = 1; row <= 4; ++row) {
        for (const std::int64_t role : {1, 2})
            apply(setLetters(plan, {row % 2 == 0 ? theChart : proposed, ResponsibilityId{row}, RoleId{role}}, ""),
                  plan);
    }
    CHECK(driftOf(plan).empty());
}

TEST_CASE("only a lived version drifts: not what was designed, and not a constellation of its own")
{
    Plan plan = drifted(rowsOf(4), 4);
    CHECK_FALSE(driftOf(plan).empty());
    const CheckReport designed = check(plan, proposed, realRules(), {"2026-11-22", {}});
    CHECK(std::none_of(designed.findings.begin(), designed.findings.end(),
                       [](const Finding& each) { return each.rule == "designed-lived-drift"; }));
    plan.all<Constellation>().at(theChart).livedOf = theChart;
    CHECK(driftOf(plan).empty());
    plan.all<Constellation>().at(theChart).livedOf.reset();
    CHECK(driftOf(plan).empty());
}

TEST_CASE("roles that stand for the same are one, also those the user paired")
{
    Plan plan = planFrom(" | PM | PO | Product\nRow 1 | A | R |\nRow 2 | R | A |\n");
    plan.all<Role>().at(RoleId{1}).standsFor = "PM";
    plan.all<Role>().at(RoleId{2}).standsFor = "PO";
    plan = livedLike(std::move(plan));
    apply(removeRoleFrom(plan, proposed, RoleId{3}), plan);
    for (const std::int64_t role : {1, 2})
        apply(removeRoleFrom(plan, theChart, RoleId{role}), plan);
    for (const std::int64_t row : {1, 2})
        plan.put(Assignment{theChart, ResponsibilityId{row}, RoleId{3}, "AR", ""});
    CHECK_THAT(driftOf(plan), Catch::StartsWith("error 100 %"));
    Plan paired = plan;
    apply(setPaired(plan, RoleId{3}, RoleId{1}, true), paired);
    apply(setPaired(plan, RoleId{3}, RoleId{2}, true), paired);
    CHECK(driftOf(paired).empty());
    plan.all<Role>().at(RoleId{3}).standsFor = "PM PO";
    CHECK(driftOf(plan).empty());
}

TEST_CASE("letters of two schemes are compared by what they mean")
{
    Plan plan = rowsOf(4);
    const SchemeId own{9};
    plan.put(LetterScheme{own, "Ours", "", ""});
    plan.put(Letter{own, "V", "Answers", "", "answers", 1});
    plan.put(Letter{own, "D", "Does", "", "does", 2});
    plan.all<Constellation>().at(proposed).scheme = own;
    CHECK_THAT(driftOf(plan), Catch::StartsWith("error 100 %"));
    for (int row = 1; row <= 4; ++row) {
        plan.put(Assignment{proposed, ResponsibilityId{row}, RoleId{1}, "V", ""});
        plan.put(Assignment{proposed, ResponsibilityId{row}, RoleId{2}, "D", ""});
    }
    CHECK(driftOf(plan).empty());
}

TEST_CASE("the drift is kept up to date whichever of the two changes")
{
    constexpr const char* letters[] = {"A", "R", "AR", "C", ""};
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        std::mt19937_64 random(seed);
        Plan plan = rowsOf(8);
        const CheckContext today{"2026-11-22", {}};
        ChartChecker checker(plan, theChart, realRules(), today);
        for (int step = 0; step < 60; ++step) {
            const ConstellationId where = random() % 2 == 0 ? theChart : proposed;
            const ResponsibilityId row{1 + std::int64_t(random() % 8)};
            const RoleId role{1 + std::int64_t(random() % 2)};
            Edit edit;
            Constellation lived = *plan.find<Constellation>(theChart);
            Role other = *plan.find<Role>(role);
            switch (random() % 8) {
            case 0:
                edit = leaveOut(plan, {where, row}, "later");
                break;
            case 1:
                lived.livedOf = random() % 3 == 0 ? std::nullopt : std::optional(proposed);
                edit.put(lived);
                break;
            case 2:
                other.standsFor = random() % 2 == 0 ? "PM" : "PO";
                edit.put(other);
                break;
            case 3:
                edit = setPaired(plan, RoleId{1}, RoleId{2}, random() % 2 == 0);
                break;
            default:
                edit = setLetters(plan, {where, row, role}, letters[random() % std::size(letters)]);
            }
            apply(edit, plan);
            checker.update(plan, changeBy(edit));
            INFO("seed " << seed << " step " << step);
            REQUIRE(checker.report() == check(plan, theChart, realRules(), today));
            found += driftOf(plan).empty() ? 0 : 1;
        }
    }
    CHECK(found > 50);
}

TEST_CASE("a manager who lives in planning and delivery neglects the market, one who is never there the team")
{
    const auto says = [](const Plan& plan, double share, bool isEstimated) {
        CheckContext context{"2026-11-22", {}};
        context.loads[RoleId{1}] = {30, 34, isEstimated, 0.5, 0.5, share};
        return told("market-or-team-neglected", plan, context);
    };
    const Plan alone = livedLike(organised("", "PLA4: PM=AR DT=C\n"));
    CHECK(says(alone, 0.75, false).empty());
    CHECK(says(alone, 0.8, false)
          == "error PM: as it is lived, 80 % of the hours go into planning and delivery, more than 75 %. The market is "
             "neglected.");
    CHECK_THAT(says(alone, 0.8, true), Catch::StartsWith("warning"));
    CHECK(says(alone, 0.25, false).empty());
    CHECK(
        says(alone, 0.2, false)
        == "error PM: as it is lived, 20 % of the hours go into planning and delivery, less than 25 %, and no owner or "
           "analyst is there. The team is neglected.");
    CHECK(says(livedLike(organised("", "PLA4: PM=AR PO=C\n")), 0.2, false).empty());
    CHECK(says(livedLike(organised("", "PLA4: PM=AR BA=C\n")), 0.2, false).empty());
    CHECK(says(organised("", "PLA4: PM=AR DT=C\n"), 0.8, false).empty());
}
