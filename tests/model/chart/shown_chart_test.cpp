#include "model/chart/shown_chart.h"

#include "core/edits/edits.h"
#include "core/edits/edits_of_order.h"
#include "core/edits/edits_of_view.h"
#include "model/chart/chart_preview.h"
#include "support/chart_plan.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

/// The lines of a plan on screen, without a model.
struct Screen {
    explicit Screen(Plan start = smallChart())
        : plan(std::move(start))
    {
        shown.arranged().read(plan);
        shown.read(plan);
    }

    void perform(const Edit& edit)
    {
        const ChartPreview done = previewOf(plan, edit);
        plan = done.plan;
        shown.follow(plan, done.change);
        update();
    }
    /// The steps that bring the rows on screen to what is arranged: "-2+1" is two rows out, then one in.
    std::string update()
    {
        const auto rows = shown.rowUpdate();
        std::string said;
        for (const ListStep& step : rows.steps) {
            shown.take(rows, step);
            said += (step.kind == ListStep::Kind::remove       ? "-"
                         : step.kind == ListStep::Kind::insert ? "+"
                                                               : "~")
                + std::to_string(step.count);
        }
        shown.renumber(rows);
        const auto columns = shown.columnUpdate(plan);
        for (const ListStep& step : columns.steps)
            shown.take(columns, step);
        return said;
    }
    std::string rows() const
    {
        std::string text;
        for (const ChartEntry& entry : shown.rows()) {
            const auto* row = plan.find<Responsibility>(entry.responsibility);
            text += entry.kind == ChartRowKind::band ? "[" + plan.find<Area>(*entry.area)->name + "] "
                : entry.kind == ChartRowKind::ready  ? "+"
                : entry.kind == ChartRowKind::draft  ? "_ "
                                                     : std::to_string(entry.number) + " " + row->title + " ";
        }
        return text;
    }
    std::string roles() const
    {
        std::string text;
        for (const RoleId role : shown.roles())
            text += plan.find<Role>(role)->shortName + " ";
        return text;
    }

    Plan plan;
    ShownChart shown{proposed, true};
};

} // namespace

TEST_CASE("what is arranged comes on screen in few steps")
{
    Screen screen;
    CHECK(screen.rows() == "[Strategy] 1 Row 1 2 Row 2 3 Row 3 [Delivery] 4 Row 4 5 Row 5 6 Row 6 +");
    screen.shown.arranged().setCollapsed(strategy, true);
    CHECK(screen.update() == "-3");
    CHECK(screen.rows() == "[Strategy] [Delivery] 4 Row 4 5 Row 5 6 Row 6 +");
    screen.shown.arranged().setCollapsed(strategy, false);
    CHECK(screen.update() == "+3");
    screen.shown.arranged().setSort(screen.plan, {SortBy::title, {}, true});
    screen.update();
    CHECK(screen.rows() == "6 Row 6 5 Row 5 4 Row 4 3 Row 3 2 Row 2 1 Row 1 +");
    CHECK(screen.shown.rowOf(rowNumber(6)) == 0);
}

TEST_CASE("lines follow the plan")
{
    Screen screen;
    screen.perform(moveResponsibilities(screen.plan, proposed, {rowNumber(1)}, 1));
    CHECK(screen.rows() == "[Strategy] 1 Row 2 2 Row 1 3 Row 3 [Delivery] 4 Row 4 5 Row 5 6 Row 6 +");
    screen.perform(setRolesPinned(screen.plan, proposed, {ba}, true));
    CHECK(screen.roles() == "BA PM PO ");
    screen.perform(removeRole(screen.plan, pm));
    CHECK(screen.roles() == "BA PO ");
    CHECK(screen.shown.columnOf(pm) == -1);
    CHECK(screen.shown.columnOf(po) == 2);
}

TEST_CASE("a draft that was typed becomes the row where it stands, and stays under a filter")
{
    Screen screen;
    screen.shown.arranged().setFilter(screen.plan, filterFrom("text row 2"));
    screen.update();
    CHECK(screen.rows() == "[Strategy] 2 Row 2 +");
    screen.shown.arranged().setDraft(DraftPlace{strategy, rowNumber(2)});
    CHECK(screen.update() == "+1");
    CHECK(screen.rows() == "[Strategy] 2 Row 2 _ +");
    const ResponsibilityId added{300};
    const int row = screen.shown.rowOfDraft();
    const Edit edit = addResponsibility(screen.plan, proposed, added, "Between", strategy, rowNumber(2));
    screen.shown.becomes(row, added);
    screen.perform(edit);
    CHECK(screen.rows() == "[Strategy] 2 Row 2 3 Between +");
    CHECK(screen.shown.rowOf(added) == row);
}

TEST_CASE("all rows at once say where each went")
{
    Screen screen;
    screen.shown.arranged().setFilter(screen.plan, filterFrom("text row 5"));
    REQUIRE(screen.shown.differs());
    CHECK(screen.shown.takeAtOnce() == std::vector<int>{-1, -1, -1, -1, 0, -1, 1, -1, 2});
    CHECK_FALSE(screen.shown.differs());
}

TEST_CASE("a column knows the most letters any of its cells had")
{
    Screen screen;
    CHECK(screen.shown.mostLettersIn(1) == 1);
    screen.perform(setLetters(screen.plan, {proposed, rowNumber(2), pm}, "ARC"));
    CHECK(screen.shown.mostLettersIn(1) == 3);
    CHECK(screen.shown.mostLettersIn(2) == 0);
    screen.perform(setLetters(screen.plan, {proposed, rowNumber(2), pm}, "A"));
    CHECK(screen.shown.mostLettersIn(1) == 3);
}
