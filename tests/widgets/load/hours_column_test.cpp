#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "widgets/cells/chart_header.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_menus.h"
#include "widgets/chart/chart_page.h"
#include "widgets/load/load_commands.h"
#include "widgets/viewing/view_commands.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

/// A window on the fourteen lines, wide enough for the hours column.
struct HoursWindow : WindowFixture, MainWindow {
    HoursWindow()
        : MainWindow(WindowFixture::services())
    {
        startFourteenLines(*this, *this);
        resize(1200, 800);
        show();
        activateWindow();
    }
};

} // namespace

TEST_CASE("the hours column shows what each row costs and is typed down the column by keyboard")
{
    HoursWindow window;
    ChartView& chart = window.workbench()->chartPage().chart();
    const QModelIndex first = chart.table().currentIndex().siblingAtColumn(0);
    CHECK_FALSE(first.data(ChartModel::EffortRole).isValid());
    trigger(window, "Hours column");
    CHECK(first.data(ChartModel::EffortRole).toString().startsWith("≈ "));
    CHECK(chart.table().hoursWidth() > 0);
    trigger(window, "Edit hours");
    auto& line = field<QLineEdit>(window, "hoursLine");
    REQUIRE(line.isVisible());
    CHECK(line.accessibleName().contains(first.data().toString()));
    const ResponsibilityId row = chart.currentResponsibility();
    line.setText("lots");
    type(line, Qt::Key_Return);
    CHECK(line.isVisible());
    CHECK(textOf(window, "hoursProblem").contains("not a number of hours"));
    CHECK(chart.currentResponsibility() == row);
    line.setText("1 + 2");
    type(line, Qt::Key_Return);
    CHECK(first.data(ChartModel::EffortRole).toString() == "3");
    CHECK_FALSE(chart.currentResponsibility() == row);
    CHECK(line.isVisible());
    line.setText("");
    const QModelIndex second = chart.table().currentIndex().siblingAtColumn(0);
    type(line, Qt::Key_Backtab);
    CHECK(second.data(ChartModel::EffortRole).toString() == "unknown");
    CHECK(chart.currentResponsibility() == row);
    line.setText("99");
    type(line, Qt::Key_Escape);
    CHECK_FALSE(line.isVisible());
    CHECK(first.data(ChartModel::EffortRole).toString() == "3");
    window.document()->undo();
    window.document()->undo();
    CHECK(first.data(ChartModel::EffortSourceRole).toInt() == int(EffortSource::estimate));
}

TEST_CASE("the hours column grows with the zoom, and Escape stays in the row")
{
    HoursWindow window;
    ChartTable& table = window.workbench()->chartPage().chart().table();
    trigger(window, "Hours column");
    const int usual = table.hoursWidth();
    table.setLook({2, false});
    CHECK(table.hoursWidth() > usual * 3 / 2);
    CHECK(table.hoursWidth() >= table.titles().fontMetrics().horizontalAdvance("unknown"));
    const QModelIndex before = table.currentIndex();
    const QString hours = before.siblingAtColumn(0).data(ChartModel::EffortRole).toString();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    trigger(window, "Edit hours");
    auto& line = field<QLineEdit>(window, "hoursLine");
    REQUIRE(line.hasFocus());
    // Over its hours only, with room for what is most often in it.
    const QRect cell = table.titles().visualRect(before.siblingAtColumn(0));
    CHECK(line.geometry().left() == cell.right() - table.hoursWidth() + 1);
    CHECK(line.geometry().right() == cell.right());
    CHECK(line.width() >= line.fontMetrics().horizontalAdvance("unknown") + 16);
    QTest::keyClicks(&line, "99");
    QTest::keyClick(&line, Qt::Key_Escape);
    CHECK(table.currentIndex().row() == before.row());
    CHECK(before.siblingAtColumn(0).data(ChartModel::EffortRole).toString() == hours);
    CHECK(window.focusWidget() == &table.grid());
}

TEST_CASE("rows are sorted by their hours, which shows the hours, and back when the hours go")
{
    HoursWindow window;
    const ChartModel& model = window.workbench()->chartPage().chart().model();
    const auto titleAt = [&](int row) { return model.index(row, 0).data().toString(); };
    const auto hoursAt
        = [&](int row) { return model.index(row, 0).data(ChartModel::EffortRole).toString().remove("≈ ").toDouble(); };
    const QString firstTitle = titleAt(1);
    window.workbench()->chartPage().views().actions().sortByHours->trigger();
    REQUIRE(window.workbench()->chartPage().chart().table().hoursWidth() > 0);
    CHECK(hoursAt(0) > hoursAt(5));
    const QString second = titleAt(1);
    window.workbench()->chartPage().chart().showCell(model.responsibilityAt(0), {});
    trigger(window, "Edit hours");
    auto& line = field<QLineEdit>(window, "hoursLine");
    line.setText("0.01");
    type(line, Qt::Key_Return);
    CHECK(titleAt(0) == second);
    CHECK(line.accessibleName().contains(second));
    type(line, Qt::Key_Escape);
    trigger(window, "Hours column");
    CHECK_FALSE(model.isSorted());
    CHECK(titleAt(1) == firstTitle);
}

TEST_CASE("the menus of rows and roles lead to their hours")
{
    HoursWindow window;
    ChartEditor& editor = window.workbench()->chartPage().editor();
    const LoadCommands& commands = window.workbench()->chartPage().loadCommands();
    QMenu row;
    editor.menus().fill(row, window.workbench()->chartPage().chart().table().currentIndex());
    emit editor.rowMenuOpens(row);
    // Beside how the row is shared, not among the ways to delete it.
    const auto at = row.actions().indexOf(commands.editHours());
    REQUIRE(at >= 0);
    CHECK(row.actions().at(at + 1) == row.findChild<QMenu*>("sharingMenu")->menuAction());
    QMenu role;
    emit editor.roleMenuOpens(role);
    CHECK(role.actions().contains(commands.breakdown()));
}

TEST_CASE("a double click on the hours edits them, on the title beside it the title")
{
    HoursWindow window;
    trigger(window, "Hours column");
    ChartTable& table = window.workbench()->chartPage().chart().table();
    const QModelIndex index = table.currentIndex().siblingAtColumn(0);
    const auto press = [&](int fromRight) {
        const QRect cell = table.titles().visualRect(index);
        const QPointF at(cell.right() - fromRight, cell.center().y());
        QWidget* viewport = table.titles().viewport();
        for (const auto kind : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick}) {
            QMouseEvent event(kind, at, viewport->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(viewport, &event);
        }
    };
    auto& line = field<QLineEdit>(window, "hoursLine");
    press(10);
    CHECK(line.isVisible());
    CHECK_FALSE(table.titles().isEditing());
    type(line, Qt::Key_Escape);
    press(table.hoursWidth() + 40);
    CHECK_FALSE(line.isVisible());
    CHECK(table.titles().isEditing());
}
