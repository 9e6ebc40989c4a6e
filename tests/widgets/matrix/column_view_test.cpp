#include "widgets/matrix/column_view.h"

#include "core/edits/edits_of_seats.h"
#include "model/chart/chart_model.h"
#include "model/chart/column_chart.h"
#include "widgets/chart/chart_page.h"
#include "widgets/chart/column_switch.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

QStringList headsOf(const QAbstractItemModel& chart)
{
    QStringList heads;
    for (int column = 1; column < chart.columnCount(); ++column)
        heads << chart.headerData(column, Qt::Horizontal).toString();
    return heads;
}

/// By the menu View, Columns by.
void chooseColumns(MainWindow& window, const QString& text)
{
    for (QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
        if (QString(menu->title()).remove('&') != "Columns by")
            continue;
        for (QAction* action : menu->actions()) {
            if (QString(action->text()).remove('&') == text)
                return action->trigger();
        }
    }
    FAIL("no columns by " << text.toStdString());
}

} // namespace

TEST_CASE("the chart is shown by seats, follows what changes, and Enter goes back to the row in the chart of roles")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    ChartPage& page = window.workbench()->chartPage();
    chooseColumns(window, "Seats");
    ColumnView* view = page.columns().view();
    REQUIRE(view != nullptr);
    CHECK(view->isVisible());
    CHECK_FALSE(page.chart().isVisible());
    CHECK(view->findChild<QLabel*>()->text().startsWith("Nobody sits"));
    const QAbstractItemModel& shown = *view->grid().model();
    const QStringList roles = headsOf(shown);
    const Plan& plan = window.document()->plan();
    const ConstellationId here = window.workbench()->constellation();
    Seat seat;
    seat.constellation = here;
    seat.seat = newId<SeatId>();
    std::vector<RoleId> hats;
    for (const auto& [id, role] : plan.all<Role>())
        hats.push_back(id);
    REQUIRE(window.document()->perform("Seat", addSeat(plan, seat, hats)));
    CHECK(headsOf(shown) == QStringList{"vacant"});
    REQUIRE(window.document()->perform("No seat", removeSeats(plan, here, {seat.seat})));
    CHECK(headsOf(shown) == roles);
    view->grid().setCurrentIndex(shown.index(3, 1));
    const QString title = shown.index(3, 0).data().toString();
    QTest::keyClick(&view->grid(), Qt::Key_Return);
    CHECK(page.columns().view() == nullptr);
    CHECK(page.chart().isVisible());
    CHECK(page.chart().table().currentIndex().siblingAtColumn(0).data().toString() == title);
}

TEST_CASE("what happens in the chart of roles brings its columns back")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    ChartPage& page = window.workbench()->chartPage();
    chooseColumns(window, "People");
    REQUIRE(page.columns().view() != nullptr);
    page.chart().showCell(page.chart().model().responsibilityAt(5));
    CHECK(page.columns().view() == nullptr);
}
