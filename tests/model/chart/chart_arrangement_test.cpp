#include "model/chart/chart_arrangement.h"

#include "core/edits/edits.h"
#include "core/edits/edits_of_view.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

Plan fiveRows()
{
    return planFrom("        | PM | PO\n"
                    "Loose   | I  |\n"
                    "Zebra:\n"
                    "row 10  | A  | R\n"
                    "Row 9   |    | AR\n"
                    "apple:\n"
                    "Beta    | AR |\n"
                    "alpha   | C  | A\n");
}

/// The rows on screen with their numbers: "[Zebra] 2:row 10 ...", "_" for a draft, "+" for the ready row.
std::string listed(const Plan& plan, const ChartArrangement& arrangement, ChartRowOptions options = {})
{
    const Chart chart = chartOf(plan, theChart);
    options.away = awayRows(plan, chart, arrangement).rows;
    options.withEmptyBands = arrangement.filter.empty();
    options.order = sortedRows(plan, chart, arrangement.sort);
    options.bandOrder = sortedBands(plan, chart, arrangement.sort);
    std::string text;
    for (const ChartEntry& entry : entriesOf(chart, options)) {
        if (entry.kind == ChartRowKind::band)
            text += "[" + plan.find<Area>(*entry.area)->name + "] ";
        else if (entry.kind == ChartRowKind::responsibility)
            text += std::to_string(entry.number) + ":" + plan.find<Responsibility>(entry.responsibility)->title + " ";
        else
            text += entry.kind == ChartRowKind::draft ? "_ " : "+" + std::to_string(entry.number);
    }
    return text;
}

} // namespace

TEST_CASE("rows are sorted with the plan's own numbers and without bands")
{
    const Plan plan = fiveRows();
    CHECK(listed(plan, {}) == "1:Loose [Zebra] 2:row 10 3:Row 9 [apple] 4:Beta 5:alpha +6");
    CHECK(listed(plan, {{}, {SortBy::title}}) == "5:alpha 4:Beta 1:Loose 3:Row 9 2:row 10 +6");
    CHECK(listed(plan, {{}, {SortBy::title, {}, true}}) == "2:row 10 3:Row 9 1:Loose 4:Beta 5:alpha +6");
    CHECK(listed(plan, {{}, {SortBy::area}}) == "1:Loose [apple] 4:Beta 5:alpha [Zebra] 2:row 10 3:Row 9 +6");
    CHECK(listed(plan, {{}, {SortBy::role, RoleId{1}}}) == "4:Beta 2:row 10 5:alpha 1:Loose 3:Row 9 +6");
    CHECK(listed(plan, {{}, {SortBy::role, RoleId{1}, true}}) == "1:Loose 5:alpha 2:row 10 4:Beta 3:Row 9 +6");
}

TEST_CASE("rows are sorted by hours, the most first and unknown ones last either way")
{
    const Plan plan = fiveRows();
    const Chart chart = chartOf(plan, theChart);
    const auto titles = [&](bool reversed) {
        const auto hoursOf = [&](ResponsibilityId row) -> std::optional<double> {
            const std::string& title = plan.find<Responsibility>(row)->title;
            if (title == "Loose")
                return std::nullopt;
            return title == "alpha" ? 8 : title == "Row 9" ? 0.5 : 2;
        };
        std::string text;
        for (const ResponsibilityId row : sortedRows(plan, chart, {SortBy::hours, {}, reversed}, hoursOf))
            text += plan.find<Responsibility>(row)->title + " ";
        return text;
    };
    CHECK(titles(false) == "alpha row 10 Beta Row 9 Loose ");
    CHECK(titles(true) == "Row 9 row 10 Beta alpha Loose ");
    CHECK(sortedRows(plan, chart, {SortBy::hours}).empty());
}

TEST_CASE("bands without a matching row go while a filter is on and hidden rows go always")
{
    Plan plan = fiveRows();
    CHECK(listed(plan, {filterFrom("text row"), {}}) == "[Zebra] 2:row 10 3:Row 9 +6");
    CHECK(listed(plan, {filterFrom("text nowhere"), {}}) == "+6");
    apply(setRowsHidden(plan, theChart, {ResponsibilityId{2}, ResponsibilityId{3}}, true), plan);
    CHECK(listed(plan, {}) == "1:Loose [Zebra] [apple] 4:Beta 5:alpha +6");
    CHECK(listed(plan, {{}, {SortBy::title}}) == "5:alpha 4:Beta 1:Loose +6");
    CHECK(awayRows(plan, chartOf(plan, theChart), {filterFrom("role 1"), {}}).counts == RowCounts{5, 3, 0, 2, 0});
    CHECK(awayRows(plan, chartOf(plan, theChart), {filterFrom("does 1"), {}}).counts == RowCounts{5, 1, 2, 2, 0});
}

TEST_CASE("rows that were kept or revealed are shown and counted")
{
    Plan plan = fiveRows();
    apply(setRowsHidden(plan, theChart, {ResponsibilityId{3}}, true), plan);
    ChartArrangement arrangement{filterFrom("does 1"), {}};
    arrangement.kept = {ResponsibilityId{1}, ResponsibilityId{3}};
    CHECK(awayRows(plan, chartOf(plan, theChart), arrangement).counts == RowCounts{5, 2, 2, 1, 1});
    arrangement.revealed = {ResponsibilityId{3}};
    CHECK(awayRows(plan, chartOf(plan, theChart), arrangement).counts == RowCounts{5, 3, 2, 0, 2});
    CHECK(listed(plan, arrangement) == "1:Loose [Zebra] 3:Row 9 [apple] 4:Beta +6");
}

TEST_CASE("a row to be typed is there whatever is filtered or sorted")
{
    const Plan plan = fiveRows();
    ChartRowOptions options;
    options.draft = DraftPlace{AreaId{2}, ResponsibilityId{5}};
    CHECK(listed(plan, {filterFrom("text row"), {}}, options) == "[Zebra] 2:row 10 3:Row 9 [apple] _ +6");
    CHECK(listed(plan, {{}, {SortBy::title}}, options) == "5:alpha _ 4:Beta 1:Loose 3:Row 9 2:row 10 +6");
    options.draft = DraftPlace{AreaId{2}, {}};
    CHECK(listed(plan, {{}, {SortBy::title}}, options) == "_ 5:alpha 4:Beta 1:Loose 3:Row 9 2:row 10 +6");
}

TEST_CASE("hiding and pinning are one edit for several and nothing when it is so already")
{
    Plan plan = fiveRows();
    apply(setRolesPinned(plan, theChart, {RoleId{2}}, true), plan);
    CHECK(pinnedFirst(plan, chartOf(plan, theChart)) == std::vector<RoleId>{{2}, {1}});
    apply(setRolesHidden(plan, theChart, {RoleId{1}, RoleId{2}}, true), plan);
    CHECK(hiddenRoles(plan, theChart) == std::vector<RoleId>{{1}, {2}});
    CHECK(chartOf(plan, theChart).roles.empty());
    CHECK(setRolesHidden(plan, theChart, {RoleId{1}}, true).empty());
    apply(setRowsHidden(plan, theChart, {ResponsibilityId{4}, ResponsibilityId{2}}, true), plan);
    CHECK(hiddenRows(plan, theChart) == std::vector<ResponsibilityId>{{2}, {4}});
    CHECK(setRowsHidden(plan, theChart, {ResponsibilityId{99}}, true).empty());
}
