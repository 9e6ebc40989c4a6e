#include "model/document/change_place.h"

#include "core/edits/edits.h"
#include "core/edits/edits_of_order.h"
#include "core/edits/edits_of_ranges.h"
#include "core/edits/edits_of_view.h"
#include "support/chart_plan.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

/// The small chart, and a second constellation with row 1 and PM alone.
Plan twoCharts()
{
    Plan plan = smallChart();
    Constellation other;
    other.id = ConstellationId{3};
    other.name = "Today";
    other.scheme = SchemeId{1};
    other.position = 9;
    plan.put(other);
    apply(addRolesTo(plan, other.id, {pm}), plan);
    apply(addToScope(plan, other.id, {rowNumber(1)}), plan);
    return plan;
}

std::string nameIn(const Plan& plan, const ChangePlace& place)
{
    std::string name = plan.find<Constellation>(place.constellation)->name + ":";
    if (place.area)
        name += " [" + plan.find<Area>(*place.area)->name + "]";
    if (place.responsibility)
        name += " " + plan.find<Responsibility>(place.responsibility)->title;
    if (place.role)
        name += " " + plan.find<Role>(place.role)->shortName;
    return name + (place.isGone ? " gone; " : "; ");
}

struct Shown {
    std::string afterEdit;
    std::string afterUndo;
};

/// Where an edit shows, and where its undo does.
Shown shown(const Plan& before, const Edit& edit)
{
    Plan after = before;
    apply(edit, after);
    PlanChange change;
    edit.eachStep([&](const auto& each) {
        using Each = std::decay_t<decltype(each)>;
        if constexpr (requires { each.key(); })
            change.add<Each>(each.key());
        else
            change.add<typename Each::Row>(each.key);
    });
    Shown result;
    for (const ChangePlace& place : placesOf(change, before, after))
        result.afterEdit += nameIn(after, place);
    for (const ChangePlace& place : placesOf(change, after, before))
        result.afterUndo += nameIn(before, place);
    return result;
}

} // namespace

TEST_CASE("a change shows where one reads it first")
{
    const Plan plan = twoCharts();
    const Assignment::Key cell{proposed, rowNumber(2), po};
    Role renamed = *plan.find<Role>(pm);
    renamed.name = "Head of Product";
    Area area = *plan.find<Area>(delivery);
    area.name = "Shipping";
    Responsibility retitled = *plan.find<Responsibility>(rowNumber(4));
    retitled.title = "Row four";
    Constellation agreed = *plan.find<Constellation>(proposed);
    agreed.agreedOn = "2026-11-28";
    const auto put = [](auto row) {
        Edit edit;
        edit.put(row);
        return edit;
    };
    const std::vector<std::pair<Edit, std::string>> table{
        {setLetters(plan, cell, "R"), "Proposed: Row 2 PO; "},
        {setNote(plan, cell, "within a day"), "Proposed: Row 2 PO; "},
        {setQuestion(plan, {proposed, rowNumber(2), po, "Who?", {}, {}}), "Proposed: Row 2 PO; "},
        {setQuestion(plan, {proposed, rowNumber(2), {}, "Why?", {}, {}}), "Proposed: Row 2; "},
        {setSharing(plan, {proposed, rowNumber(3)}, Sharing::each), "Proposed: Row 3; "},
        {setLettersIn(plan, {{proposed, rowNumber(5), pm}, {proposed, rowNumber(3), ba}, {proposed, rowNumber(3), po}},
                      "C"),
         "Proposed: Row 3 PO; "},
        {put(retitled), "Proposed: Row four; "},
        {put(renamed), "Proposed: PM; Today: PM; "},
        {put(area), "Proposed: [Shipping]; "},
        {put(agreed), "Proposed:; "},
        {setLetters(plan, {ConstellationId{3}, rowNumber(1), pm}, "R"), "Today: Row 1 PM; "},
        {put(Waiver{proposed, "idle", {}, po, "on leave", "Ann", ""}), "Proposed: PO; "},
        {put(Waiver{proposed, "name-twice", {}, {}, "meant so", "Ann", ""}), "Proposed:; "},
        {setRolesHidden(plan, proposed, {po}, true), "Proposed: BA gone; "},
        {setSetting(plan, "title", "Our plan"), ""},
    };
    for (const auto& [edit, expected] : table) {
        INFO(expected);
        CHECK(shown(plan, edit).afterEdit == expected);
    }
}

TEST_CASE("an undo shows what came back, and what stands where something went")
{
    const Plan plan = twoCharts();
    const ResponsibilityId added{200};
    const std::vector<std::pair<Edit, Shown>> table{
        {removeResponsibilities(plan, {rowNumber(1)}),
         {"Proposed: Row 2 gone; Today: gone; ", "Proposed: Row 1; Today: Row 1; "}},
        {removeResponsibilities(plan, {rowNumber(6)}), {"Proposed: Row 5 gone; ", "Proposed: Row 6; "}},
        {addResponsibility(plan, proposed, added, "New", strategy, rowNumber(2)),
         {"Proposed: New; ", "Proposed: Row 3 gone; "}},
        {removeRole(plan, po), {"Proposed: BA gone; ", "Proposed: PO; "}},
        {addArea(plan, AreaId{60}, "Sales"),
         {"Proposed: [Sales]; Today: [Sales]; ", "Proposed: Row 6 gone; Today: Row 1 gone; "}},
        {removeConstellation(plan, ConstellationId{3}), {"", "Today:; "}},
    };
    for (const auto& [edit, expected] : table) {
        const Shown found = shown(plan, edit);
        INFO(expected.afterUndo);
        CHECK(found.afterEdit == expected.afterEdit);
        CHECK(found.afterUndo == expected.afterUndo);
    }
}

TEST_CASE("who looks at a constellation in which a change shows stays there")
{
    const std::vector<ChangePlace> places{{proposed, {}, rowNumber(1)}, {ConstellationId{3}, {}, rowNumber(1)}};
    CHECK(placeFor(places, ConstellationId{3}) == places[1]);
    CHECK(placeFor(places, ConstellationId{4}) == places[0]);
    CHECK_FALSE(placeFor({}, proposed));
}
