#include "analysis/fixes/fixes.h"
#include "analysis/organised.h"
#include "analysis/review/prints.h"
#include "core/edits/edits.h"
#include "support/meetings_text.h"
#include "support/plan_text.h"

using namespace remit;
using namespace remit::test;

namespace {

Plan reviewed(Plan plan)
{
    apply(markReviewed(plan, theChart, "2026-06-01"), plan);
    return plan;
}

} // namespace

TEST_CASE("what changed since the last review is told by its kind, and marking it as reviewed ends that")
{
    const Plan plan = organised("Anna: PM > Red\nBen: PO > Red\n", "PLA4: PO=AR PM=C\n");
    CHECK(told("stale", plan).empty());
    CHECK(told("stale", reviewed(plan)).empty());
    Plan changed = reviewed(plan);
    changed.all<Seat>().at({theChart, SeatId{1}}).person = PersonId{2};
    CHECK(told("stale", changed) == "warning People changed seats since the chart was last reviewed.");
    changed.all<ConstellationUnit>().begin()->second.developers = 7;
    CHECK(told("stale", changed) == "warning People and teams changed since the chart was last reviewed.");
    changed.all<Seat>().at({theChart, SeatId{2}}).fte = 0.5;
    CHECK(told("stale", changed) == "warning Seats, people and teams changed since the chart was last reviewed.");
    const auto fixes = fixesFor(changed, findingsOf("stale", changed, {"2026-11-22", {}}).front());
    REQUIRE(fixes.size() == 1);
    CHECK(fixLabel(realTexts(), changed, fixes.front()) == "Mark the chart as reviewed today");
    apply(fixes.front().edit, changed);
    CHECK(told("stale", changed).empty());
    CHECK(changed.find<Constellation>(theChart)->reviewedOn == "2026-11-22");
}

TEST_CASE("names, letters and where cards lie on the map do not make a review stale")
{
    Plan plan = reviewed(organised("Anna: PM > Red\n", "PLA4: PO=AR PM=C\n"));
    plan.all<Person>().begin()->second.name = "Anne";
    plan.all<Seat>().begin()->second.x = 12;
    plan.all<Unit>().begin()->second.name = "Rot";
    apply(setLetters(plan, {theChart, ResponsibilityId{1}, RoleId{1}}, "I"), plan);
    CHECK(told("stale", plan).empty());
}

TEST_CASE("that a chart was never reviewed is named as not checked")
{
    const auto notChecked = reportOf(organised("Anna: PM\n")).notChecked;
    CHECK(std::any_of(notChecked.begin(), notChecked.end(), [](const NotChecked& each) {
        return each.rule == "stale" && each.reason == NotCheckedReason::noReviewMarks;
    }));
}

TEST_CASE("a chart that is still its template's after eight weeks wants a review")
{
    Plan plan = organised("Anna: PM > Red\n", "PLA4: PO=AR PM=C\n");
    Constellation& here = plan.all<Constellation>().at(theChart);
    here.templateKey = "C05";
    here.createdOn = "2026-09-20";
    here.templatePrint = chartPrint(plan, theChart);
    CHECK(told("unreviewed-template", plan, {"2026-11-14", {}}).empty());
    CHECK(told("unreviewed-template", plan)
          == "info The chart is still as it came from its template 9 weeks ago, and nobody has reviewed it.");
    CHECK(told("unreviewed-template", holding(plan, "K22: 1 month 60 PM")).empty());
    CHECK(told("unreviewed-template", reviewed(plan)).empty());
    apply(setLetters(plan, {theChart, ResponsibilityId{1}, RoleId{1}}, "I"), plan);
    CHECK(told("unreviewed-template", plan).empty());
}
