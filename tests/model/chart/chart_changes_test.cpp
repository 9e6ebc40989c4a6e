#include "model/chart/chart_changes.h"

#include "core/edits/edits.h"
#include "core/edits/edits_of_ranges.h"
#include "model/chart/chart_preview.h"
#include "model/chart/shown_chart.h"
#include "support/chart_plan.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

/// "cells 2,1-2,1 heads 1-3"; rows count from 0 with the bands, column 0 holds the titles.
std::string differs(const Plan& plan, const Edit& edit)
{
    ShownChart shown(proposed, true);
    shown.arranged().read(plan);
    shown.read(plan);
    const ChartChanges changes = changesIn(shown, previewOf(plan, edit).change);
    std::string said;
    for (const CellArea& area : changes.cells)
        said += " " + std::to_string(area.top) + "," + std::to_string(area.left) + "-" + std::to_string(area.bottom)
            + "," + std::to_string(area.right);
    for (const auto& heads : changes.heads)
        said += " heads " + std::to_string(heads.first) + "-" + std::to_string(heads.second);
    return said;
}

} // namespace

TEST_CASE("a change is announced where it is seen or spoken, and nowhere else")
{
    const Plan plan = smallChart();
    Role renamed = *plan.find<Role>(po);
    renamed.name = "Owner";
    Letter letter = *plan.find<Letter>({SchemeId{1}, "A"});
    letter.name = "Answers";
    const auto put = [](auto row) {
        Edit edit;
        edit.put(row);
        return edit;
    };
    CHECK(differs(plan, setLetters(plan, {proposed, rowNumber(2), po}, "R")) == " 2,2-2,2");
    CHECK(differs(plan, setQuestion(plan, {proposed, rowNumber(2), {}, "Who?", {}, {}})) == " 2,0-2,0");
    CHECK(differs(plan, setSharing(plan, {proposed, rowNumber(4)}, Sharing::each)) == " 5,0-5,3 0,0-0,3 4,0-4,3");
    CHECK(differs(plan, put(renamed)) == " 0,2-8,2 heads 2-2");
    CHECK(differs(plan, put(letter)) == " 0,0-8,3 heads 1-3");
    CHECK(differs(plan, setLetters(plan, {ConstellationId{3}, rowNumber(2), po}, "R")).empty());
    CHECK(differs(plan, setSetting(plan, "title", "Ours")).empty());
}

TEST_CASE("many cells are announced as one rectangle")
{
    Plan plan = smallChart();
    Cells cells;
    for (int number = 10; number < 130; ++number) {
        apply(addResponsibility(plan, proposed, rowNumber(number), "More", delivery), plan);
        cells.emplace_back(proposed, rowNumber(number), po);
    }
    CHECK(differs(plan, setLettersIn(plan, cells, "R")) == " 8,2-127,2");
}
