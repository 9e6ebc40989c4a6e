#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_order.h"
#include "core/letters.h"

#include "support/sample_edits.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

const ConstellationId today{1};

std::string titles(const Plan& plan)
{
    std::string text;
    for (const Band& band : chartOf(plan, today).bands) {
        text += band.area ? plan.find<Area>(*band.area)->name + ":" : "(no area):";
        for (const ResponsibilityId id : band.rows)
            text += " " + plan.find<Responsibility>(id)->title + ",";
        text += "\n";
    }
    return text;
}

Plan after(Plan plan, const Edit& edit)
{
    apply(edit, plan);
    return plan;
}

} // namespace

TEST_CASE("letters stand in order of strength, each once, and typing one again takes it out")
{
    const Plan plan = test::smallPlan();
    const auto scheme = lettersOf(plan, today);
    CHECK(inOrderOfStrength("IRACR", scheme) == "ARCI");
    CHECK(toggled("AR", "A", scheme) == "R");
    CHECK(toggled("R", "A", scheme) == "AR");
    CHECK(inOrderOfStrength("ZR", scheme) == "RZ");
}

TEST_CASE("a cell without letters and note is no row of the plan")
{
    const Plan plan = test::smallPlan();
    const Assignment::Key cell{today, ResponsibilityId{1}, RoleId{1}};
    const Plan cleared = after(plan, setLetters(plan, cell, ""));
    CHECK(cleared.find<Assignment>(cell) == nullptr);
    const Plan noted = after(cleared, setNote(cleared, cell, "ask Ben"));
    CHECK(noted.find<Assignment>(cell)->note == "ask Ben");
    CHECK(after(noted, setNote(noted, cell, "")) == cleared);
}

TEST_CASE("moving a row goes past its neighbour and into the next area at the end")
{
    Plan plan = test::smallPlan();
    apply(moveResponsibilities(plan, today, {ResponsibilityId{1}}, 1), plan);
    CHECK(titles(plan) == "Strategy: Set pricing, Set the vision,\nDelivery: Order the backlog, Accept stories,\n");
    apply(moveResponsibilities(plan, today, {ResponsibilityId{1}}, 1), plan);
    CHECK(titles(plan) == "Strategy: Set pricing,\nDelivery: Set the vision, Order the backlog, Accept stories,\n");
    apply(moveResponsibilities(plan, today, {ResponsibilityId{1}}, -1), plan);
    CHECK(titles(plan) == "Strategy: Set pricing, Set the vision,\nDelivery: Order the backlog, Accept stories,\n");
    CHECK(moveResponsibilities(plan, today, {ResponsibilityId{4}}, 1).empty());
}

TEST_CASE("rows keep their order however many are put in at one place")
{
    Plan plan = test::smallPlan();
    ResponsibilityId last{1};
    std::string expected;
    for (int number = 0; number < 200; ++number) {
        const auto id = newId<ResponsibilityId>();
        const std::string title = "line " + std::to_string(number);
        apply(addResponsibility(plan, today, id, title, {}, last), plan);
        last = id;
        expected += " " + title + ",";
    }
    CHECK(titles(plan)
          == "Strategy: Set the vision," + expected + " Set pricing,\nDelivery: Order the backlog, Accept stories,\n");
}

TEST_CASE("removing an area keeps its responsibilities, without an area")
{
    const Plan plan = test::smallPlan();
    CHECK(lossesWith(plan, AreaId{1}).responsibilities == 2);
    CHECK(titles(after(plan, removeArea(plan, AreaId{1})))
          == "(no area): Set the vision, Set pricing,\nDelivery: Order the backlog, Accept stories,\n");
}

TEST_CASE("removing a role takes its letters, notes and choices along")
{
    Plan plan = test::smallPlan();
    apply(setSharing(plan, {today, ResponsibilityId{1}}, Sharing::either, RoleId{1}), plan);
    CHECK(lossesWith(plan, RoleId{1}).cells == 2);
    apply(removeRole(plan, RoleId{1}), plan);
    CHECK(plan.all<Assignment>().size() == 2);
    CHECK_FALSE(plan.find<ChartRow>({today, ResponsibilityId{1}})->chosenRole);
    CHECK(chartOf(plan, today).roles == std::vector<RoleId>{RoleId{2}});
}

TEST_CASE("a copy of a constellation holds the same chart")
{
    Plan plan = test::smallPlan();
    const ConstellationId copy{2};
    apply(addConstellation(plan, copy, "Proposed", {}, today), plan);
    CHECK(chartOf(plan, copy).bands == chartOf(plan, today).bands);
    CHECK(lettersAt(plan, {copy, ResponsibilityId{3}, RoleId{2}}) == "AR");
    apply(removeConstellation(plan, copy), plan);
    CHECK(plan == test::smallPlan());
}

TEST_CASE("one constellation at most is the baseline, it is meant where none is named, and its copy is none")
{
    Plan plan = test::smallPlan();
    const ConstellationId proposed{2};
    apply(addConstellation(plan, proposed, "Proposed", {}, today), plan);
    CHECK(mainConstellation(plan) == today);
    apply(setBaseline(plan, proposed), plan);
    CHECK(mainConstellation(plan) == proposed);
    apply(setBaseline(plan, today), plan);
    CHECK(mainConstellation(plan) == today);
    CHECK_FALSE(plan.find<Constellation>(proposed)->baseline);
    CHECK(setBaseline(plan, today).empty());
    apply(addConstellation(plan, ConstellationId{3}, "Year 2", {}, today), plan);
    CHECK_FALSE(plan.find<Constellation>(ConstellationId{3})->baseline);
    apply(setBaseline(plan, std::nullopt), plan);
    CHECK_FALSE(plan.find<Constellation>(today)->baseline);
    CHECK_FALSE(mainConstellation(Plan()).has_value());
}

TEST_CASE("the difference of two plans turns one into the other")
{
    std::mt19937_64 random(1);
    Plan plan = test::smallPlan();
    const Plan before = plan;
    for (int step = 0; step < 60; ++step)
        apply(test::randomEdit(plan, random), plan);
    CHECK(after(before, difference(before, plan)) == plan);
    CHECK(after(plan, difference(plan, before)) == before);
    CHECK(difference(plan, plan).empty());
}
