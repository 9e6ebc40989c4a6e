#include "core/letters.h"
#include "model/chart/chart_model.h"
#include "model/document/shown_constellation.h"
#include "widgets/chart/chart_page.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/viewing/view_commands.h"
#include "widgets/window_actions.h"

#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

/// A window on fourteen lines, where R was given in the cell of the last row.
struct Given {
    Given()
        : window(fixture.services())
    {
        window.resize(1280, 800);
        window.show();
        startFourteenLines(fixture, window);
        first = currentCell(window);
        const Plan& plan = window.document()->plan();
        const Chart rows = chartOf(plan, bench().constellation());
        changed = {bench().constellation(), rows.bands.back().rows.back(), rows.roles.back()};
        chart().showCell(std::get<ResponsibilityId>(changed), std::get<RoleId>(changed));
        type(chart().table().grid(), Qt::Key_I, "i");
        chart().showCell(std::get<ResponsibilityId>(first), std::get<RoleId>(first));
        label = window.document()->undoLabel();
        QCoreApplication::processEvents();
    }

    Workbench& bench() { return *window.workbench(); }
    ChartView& chart() { return bench().chartPage().chart(); }
    const QWidget& flash() { return *window.findChild<QWidget*>("cellFlash"); }
    /// Whether the flash lies over the changed cell.
    bool marksChange()
    {
        QCoreApplication::processEvents();
        const RoleGrid& grid = chart().table().grid();
        const QRect cell
            = grid.visualRect(chart().model().indexOf(std::get<ResponsibilityId>(changed), std::get<RoleId>(changed)));
        return flash().isVisible() && flash().mapToGlobal(QPoint(0, 0)) == grid.viewport()->mapToGlobal(cell.topLeft());
    }

    WindowFixture fixture;
    MainWindow window;
    Assignment::Key first;
    Assignment::Key changed;
    QString label;
};

} // namespace

TEST_CASE("undo and redo go to where the change is, mark it for a moment, and say what it was")
{
    Given g;
    click(g.window, "undoButton");
    CHECK(currentCell(g.window) == g.changed);
    CHECK(g.marksChange());
    CHECK(g.bench().noticeText() == "Undone: " + g.label);
    CHECK(comesTrue([&] { return !g.flash().isVisible(); }));

    g.chart().showCell(std::get<ResponsibilityId>(g.first), std::get<RoleId>(g.first));
    click(g.window, "redoButton");
    CHECK(currentCell(g.window) == g.changed);
    CHECK(g.bench().noticeText() == "Redone: " + g.label);
}

TEST_CASE("an undo in another constellation goes there and names it")
{
    Given g;
    const ConstellationId there = g.bench().constellation();
    g.fixture.prompts.text = "Year 2";
    g.bench().constellations().duplicate();
    const ConstellationId other = g.bench().constellation();
    g.bench().shown().show(there);
    type(g.chart().table().grid(), Qt::Key_I, "i");
    const Assignment::Key typed = currentCell(g.window);
    REQUIRE(std::get<ConstellationId>(typed) == there);
    const QString name = g.bench().shown().name();
    g.bench().shown().show(other);

    click(g.window, "undoButton");
    CHECK(g.bench().constellation() == there);
    CHECK(g.bench().noticeText().endsWith(", in “" + name + "”"));
    CHECK(currentCell(g.window) == typed);
}

TEST_CASE("what another window undoes is said with a way to go there, and takes nobody along")
{
    Given g;
    auto other = std::move(*PlanDocument::open(g.window.document()->path()));
    other->undo();
    g.window.document()->followOthers();
    CHECK(g.bench().noticeText() == "Undone: " + g.label);
    CHECK(currentCell(g.window) == g.first);
    CHECK(g.marksChange());
    bannerButton(g.window, "Show").click();
    CHECK(currentCell(g.window) == g.changed);
}

TEST_CASE("an undo in a presentation says what was taken back, until the next key")
{
    Given g;
    g.bench().chartPage().views().actions().present->trigger();
    PresentationWindow* shown = g.bench().chartPage().views().presentation();
    REQUIRE(shown);
    QTest::keyClick(shown, Qt::Key_Z, Qt::ControlModifier);
    CHECK(textOf(*shown, "presentationHint") == "Undone: " + g.label);
    CHECK(shown->row() == std::get<ResponsibilityId>(g.changed));
    QTest::keyClick(shown, Qt::Key_Home);
    CHECK_FALSE(textOf(*shown, "presentationHint").contains("Undone"));
}
