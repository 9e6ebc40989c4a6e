#include "core/edits/edits.h"
#include "model/document/plan_document.h"
#include "model/steps/area_steps.h"
#include "model/steps/cell_steps.h"
#include "model/steps/comparison_steps.h"
#include "model/steps/constellation_steps.h"
#include "model/steps/hours_steps.h"
#include "model/steps/letter_steps.h"
#include "model/steps/people_steps.h"
#include "model/steps/seat_steps.h"
#include "model/steps/unit_steps.h"
#include "support/chart_plan.h"
#include "support/organisation_text.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace remit;
using namespace remit::test;

namespace {

const Assignment::Key cell{proposed, rowNumber(2), po};
const Assignment::Key held{proposed, rowNumber(1), pm};
const ChartRow::Key row{proposed, rowNumber(2)};
const Cells cells{cell, {proposed, rowNumber(3), po}};
const steps::RowIds rows{rowNumber(1), rowNumber(2)};

struct Case {
    Step step;
    std::string label;
};

void checkLabels(const std::vector<Case>& table)
{
    for (const Case& each : table) {
        CHECK(each.step.label.toStdString() == each.label);
        INFO(each.label);
        CHECK_FALSE(each.step.edit.empty());
    }
}

} // namespace

TEST_CASE("what is done to letters is called the same wherever it is done")
{
    const Plan plan = smallChart();
    const CellBlock down{proposed, {rowNumber(1), rowNumber(2)}, {pm, po}};
    Plan filled = plan;
    apply(setLetters(plan, {proposed, rowNumber(1), po}, "R"), filled);
    checkLabels({
        {steps::giveLetter(plan, {cell}, "R"), "Give R to PO on “Row 2”"},
        {steps::giveLetter(plan, cells, "R"), "Give R to 2 cells"},
        {steps::takeLetter(plan, {held}, "A"), "Take A from PM on “Row 1”"},
        {steps::toggleLetter(plan, {held}, "A"), "Take A from PM on “Row 1”"},
        {steps::toggleLetter(plan, {held, cell}, "A"), "Give A to 2 cells"},
        {steps::setLetters(plan, {cell}, "AR"), "Set AR for PO on “Row 2”"},
        {steps::setLetters(plan, {held}, ""), "Clear PM on “Row 1”"},
        {steps::stepLetters(plan, {held}, held), "Set C for PM on “Row 1”"},
        {steps::cutLetters(plan, {held}), "Cut PM on “Row 1”"},
        {steps::fillDown(filled, down), "Fill 2 cells down"},
        {steps::fillRight(plan, down), "Fill 2 cells to the right"},
    });
}

TEST_CASE("what is done to rows, areas, roles and constellations has its words")
{
    const Plan plan = smallChart();
    Constellation agreed = *plan.find<Constellation>(proposed);
    agreed.agreedBy = "Ann";
    Plan out = plan;
    apply(leaveOut(plan, row, "Sales does it"), out);
    Plan two = plan;
    apply(addConstellation(plan, {9}, "Year 2", SchemeId{1}), two);
    checkLabels({
        {steps::addResponsibility(plan, proposed, {9}, {"Price", {}}, strategy, {}), "Add “Price”"},
        {steps::renameResponsibility(plan, rowNumber(2), {"Price", {}}), "Rename to “Price”"},
        {steps::removeResponsibilities(plan, {rowNumber(2)}), "Delete “Row 2”"},
        {steps::removeResponsibilities(plan, rows), "Delete 2 rows"},
        {steps::takeOff(plan, proposed, rows), "Take 2 rows off the chart"},
        {steps::moveResponsibilities(plan, proposed, {rowNumber(2)}, -1), "Move “Row 2” up"},
        {steps::moveResponsibilities(plan, proposed, rows, RowPlace{delivery, {}}), "Move 2 rows"},
        {steps::moveToArea(plan, proposed, rows, delivery), "Move 2 rows to Delivery"},
        {steps::moveToArea(plan, proposed, rows, {}), "Move 2 rows to no area"},
        {steps::hide(plan, proposed, steps::RowIds{rowNumber(2)}), "Hide “Row 2”"},
        {steps::setSharing(plan, proposed, rows, Sharing::each), "Sharing of 2 rows"},
        {steps::setHours(plan, rowNumber(2), parseEffort("3").value()), "Hours of “Row 2”"},
        {steps::leaveOut(plan, row, "Sales does it"), "Leave out “Row 2”"},
        {steps::takeBackIn(out, row), "Take “Row 2” back in"},
        {steps::addArea(plan, {9}, {"Sales", {}}), "Add area “Sales”"},
        {steps::renameArea(plan, delivery, {"Sales", {}}), "Rename area to “Sales”"},
        {steps::removeArea(plan, delivery), "Delete area “Delivery”"},
        {steps::moveArea(plan, delivery, -1), "Move “Delivery” up"},
        {steps::moveAreaBefore(plan, delivery, strategy), "Move “Delivery”"},
        {steps::addRole(plan, proposed, {9}, {"Delivery Lead", {}}), "Add role “Delivery Lead”"},
        {steps::renameRole(plan, po, {"Owner", {}}, "Ow"), "Rename role to “Owner”"},
        {steps::removeRole(plan, po), "Delete role “Product Owner”"},
        {steps::moveRoles(plan, proposed, {pm}, {}), "Move PM"},
        {steps::moveRolesPast(plan, proposed, {pm}, po, 1), "Move PM right"},
        {steps::pinRoles(plan, proposed, {po}, true), "Pin PO"},
        {steps::hide(plan, proposed, steps::RoleIds{po, ba}), "Hide 2 roles"},
        {steps::addConstellation(plan, {9}, {"Year 2", {}}, proposed), "New constellation “Year 2”"},
        {steps::copyConstellation(plan, {9}, {"Year 2", {}}, proposed), "New constellation “Year 2”"},
        {steps::changeConstellation(plan, agreed), "Properties of “Proposed”"},
        {steps::markBaseline(plan, proposed, true), "“Proposed” is the baseline"},
        {steps::removeConstellation(plan, proposed), "Delete constellation “Proposed”"},
        {steps::moveConstellation(two, proposed, 1), "Move “Proposed”"},
        {steps::addRolesTo(two, {9}, {po, ba}), "Add roles to “Year 2”"},
        {steps::addRowsTo(two, {9}, rows), "Add responsibilities to “Year 2”"},
        {steps::setHandoverWeeks(two, {proposed, {9}, rowNumber(2)}, 3), "Weeks to hand over “Row 2”"},
        {steps::setHandedOver(two, {proposed, {9}, rowNumber(2)}, true, "2026-11-29"), "“Row 2” is handed over"},
    });
}

TEST_CASE("what is done to people, units and locations has its words")
{
    Plan plan = organisationFrom("Anna: PM > Mobile\nBen: PO > Checkout\n");
    apply(addLocation(plan, {1}, "Berlin"), plan);
    apply(addLocation(plan, {2}, "Lisbon"), plan);
    Person described = *plan.find<Person>({1});
    described.description = "from Porto";
    Location named = *plan.find<Location>({1});
    named.zone = "Europe/Berlin";
    checkLabels({
        {steps::addPerson(plan, {9}, {"Mia", {}}), "Add Mia"},
        {steps::changePerson(plan, described), "Describe Anna"},
        {steps::removePeople(plan, {{1}}), "Remove Anna"},
        {steps::removePeople(plan, {{1}, {2}}), "Remove 2 people"},
        {steps::orderPeople(plan, {{2}, {1}}), "Order the people"},
        {steps::orderSeats(plan, {1}, {{2}, {1}}), "Order the seats"},
        {steps::setKind(plan, {1}, UnitKind::product), "Make “Mobile” a product"},
        {steps::removeUnits(plan, {1}, {{1}}), "Remove “Mobile”"},
        {steps::removeUnits(plan, {1}, {{1}, {2}}), "Remove 2 units"},
        {steps::orderUnits(plan, {{2}, {1}}), "Order the units"},
        {steps::changeLocation(plan, named), "Change “Berlin”"},
        {steps::removeLocations(plan, {{1}}), "Remove “Berlin”"},
        {steps::orderLocations(plan, {{2}, {1}}), "Order the locations"},
    });
}

TEST_CASE("typing on, and stepping on, is one step back; another cell is a step of its own")
{
    QTemporaryDir folder;
    const auto document = std::move(*PlanDocument::create(folder.filePath("chart.remit"), smallChart()));
    const Plan& plan = document->plan();
    const auto count = [&] { return document->done().size(); };
    const auto perform = [&](Step step) { REQUIRE(document->perform(std::move(step))); };

    perform(steps::askQuestion(plan, cell, "W"));
    perform(steps::askQuestion(plan, cell, "Who?"));
    CHECK(count() == 1);
    CHECK(document->undoLabel() == "Question about PO on “Row 2”");
    perform(steps::setNote(plan, cell, "wi"));
    perform(steps::setNote(plan, cell, "within a day"));
    CHECK(count() == 2);
    perform(steps::setNote(plan, held, "at once"));
    CHECK(count() == 3);
    perform(steps::stepLetters(plan, {cell}, cell));
    perform(steps::stepLetters(plan, {cell}, cell));
    CHECK(count() == 4);
    perform(steps::leaveOut(plan, row, "Sal"));
    perform(steps::leaveOut(plan, row, "Sales does it"));
    CHECK(count() == 5);
    perform(steps::giveLetter(plan, {cell}, "R"));
    perform(steps::giveLetter(plan, {cell}, "C"));
    CHECK(count() == 7);
}

TEST_CASE("a question typed anew keeps its owner and its date")
{
    Plan plan = smallChart();
    apply(setQuestion(plan, {proposed, rowNumber(2), po, "Who?", "Ann", "2026-12-01"}), plan);
    apply(steps::askQuestion(plan, cell, " Who then? ").edit, plan);
    CHECK(*plan.find<OpenQuestion>(cell) == OpenQuestion{proposed, rowNumber(2), po, "Who then?", "Ann", "2026-12-01"});
}

TEST_CASE("nothing to do is an empty edit, which performs without a step")
{
    const Plan plan = smallChart();
    CHECK(steps::giveLetter(plan, {held}, "A").edit.empty());
    CHECK(steps::renameResponsibility(plan, rowNumber(2), {"Row 2", {}}).edit.empty());
    CHECK(steps::renameArea(plan, delivery, {"Delivery", {}}).edit.empty());
    CHECK(steps::renameRole(plan, po, {"Product Owner", {}}, "PO").edit.empty());
    CHECK(steps::setNote(plan, cell, "").edit.empty());
}
