#include "widgets/chart/chart_page.h"
#include "widgets/findings/fix_preview.h"
#include "widgets/findings/top_findings.h"
#include "widgets/frame/pages.h"
#include "widgets/map/map_view.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/troubled_chart.h"
#include "widgets/window/action_finder.h"
#include "widgets/window_actions.h"

#include "core/chart.h"
#include "core/letters.h"

#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

/// Where the cells of the chart are on the screen.
QRect cellsOf(MainWindow& window)
{
    const QWidget& cells = *window.workbench()->chartPage().chart().table().grid().viewport();
    return {cells.mapTo(&window, QPoint(0, 0)), cells.size()};
}

/// Nothing of the chart moves while something is said, and what is said is seen.
void saysWithoutMoving(MainWindow& window, const QRect& before, const QWidget& said)
{
    QCoreApplication::processEvents();
    INFO(said.objectName().toStdString());
    CHECK(said.isVisible());
    CHECK(cellsOf(window) == before);
    CHECK(said.height() >= said.heightForWidth(said.width()));
    const QRect place(said.mapTo(&window, QPoint(0, 0)), said.size());
    CHECK(window.rect().contains(place));
}

} // namespace

TEST_CASE("what is said is seen on every page, also where there is nothing yet")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1280, 800);
    window.show();
    startFourteenLines(fixture, window);
    Pages& pages = window.workbench()->pages();
    for (int page = 0; page < int(pages.titles().size()); ++page) {
        pages.turnTo(page);
        window.workbench()->say({"Something to know."});
        QCoreApplication::processEvents();
        INFO(pages.titles().at(page).toStdString());
        CHECK(field<QWidget>(window, "messageBanner").isVisible());
    }
}

TEST_CASE("messages, problems, offers and previews move nothing of the chart")
{
    Troubled t;
    resizeShown(*t.window, {1280, 800});
    const QRect before = cellsOf(*t.window);
    const QWidget& banner = *t.window->findChild<QWidget*>("messageBanner");

    t.bench().say({"A plain notice."});
    saysWithoutMoving(*t.window, before, banner);
    t.bench().say({QString("A problem with many words. ").repeated(20), "Do it", [] {}, Message::Kind::problem});
    saysWithoutMoving(*t.window, before, banner);
    bannerButton(*t.window, "Close").click();
    CHECK_FALSE(banner.isVisible());

    t.parts().openImported();
    saysWithoutMoving(*t.window, before, t.parts().top());
    t.parts().top().hide();

    t.select("two-accountable");
    t.parts().setPanelShown(false);
    QCoreApplication::processEvents();
    CHECK(cellsOf(*t.window) == before);
}

TEST_CASE("a preview lies over the edge of the chart, and never over the cell it changes or the names of the roles")
{
    std::string chart(troubledChart);
    for (int row = 0; row < 20; ++row)
        chart += "Row " + std::to_string(row) + " | C | | R\n";
    Troubled t(chart);
    resizeShown(*t.window, {900, 560});
    const QRect before = cellsOf(*t.window);
    for (const ResponsibilityId row : responsibilitiesInOrder(t.document().plan())) {
        t.parts().preview().preview(
            "Give A", toggleLetter(t.document().plan(), {t.bench().constellation(), row, troubled::po}, "A"));
        saysWithoutMoving(*t.window, before, t.parts().preview());
        const QModelIndex cell = t.model().indexOf(row, troubled::po);
        const QRect changed(t.grid().viewport()->mapTo(t.window.get(), t.grid().visualRect(cell).topLeft()),
                            t.grid().visualRect(cell).size());
        const QWidget& preview = t.parts().preview();
        const QRect said(preview.mapTo(t.window.get(), QPoint(0, 0)), preview.size());
        CHECK_FALSE(said.intersects(changed));
        CHECK(said.top() > before.top());
        t.parts().preview().cancel();
    }
}

TEST_CASE("one message at a time: it goes with the next change, and can be had back")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    Workbench& bench = *window.workbench();
    bench.say({"First."});
    int done = 0;
    bench.say({"Second.", "Do it", [&done] { ++done; }});
    CHECK(bench.noticeText() == "Second.");

    QCoreApplication::processEvents();
    type(bench.chartPage().chart().table().grid(), Qt::Key_I, "i");
    CHECK(bench.noticeText().isEmpty());

    trigger(window, "Last message");
    CHECK(bench.noticeText() == "Second.");
    bannerButton(window, "Do it").click();
    CHECK(done == 1);
    CHECK(bench.noticeText().isEmpty());
}

TEST_CASE("a message stays with its page, a problem goes along until something is done about it")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    Workbench& bench = *window.workbench();
    const auto say = [&bench](Message::Kind kind) {
        bench.say({"Said.", "Do it", [] {}, kind});
        QCoreApplication::processEvents();
    };
    say(Message::Kind::notice);
    bench.pages().turnTo(1);
    CHECK(bench.noticeText().isEmpty());
    bench.sayLastAgain();
    CHECK(bench.noticeText() == "Said.");
    say(Message::Kind::problem);
    bench.pages().turnTo(0);
    CHECK(bench.noticeText() == "Said.");
}

TEST_CASE("Escape takes a message away when nothing nearer wants it, and it can be had back")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    Workbench& bench = *window.workbench();
    ChartTable& table = bench.chartPage().chart().table();
    QTest::keyClick(&table.grid(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(table.range().isRange());
    bench.say({"Done.", "Do it", [] {}});
    QTest::keyClick(&table.grid(), Qt::Key_Escape);
    CHECK_FALSE(table.range().isRange());
    CHECK(bench.noticeText() == "Done.");
    QTest::keyClick(&table.grid(), Qt::Key_Escape);
    CHECK(bench.noticeText().isEmpty());
    trigger(window, "Last message");
    CHECK(bench.noticeText() == "Done.");

    bench.pages().turnTo(1);
    bench.sayLastAgain();
    QTest::keyClick(window.findChild<MapView*>(), Qt::Key_Escape);
    CHECK(bench.noticeText().isEmpty());
}

TEST_CASE("what is typed in the inspector is saved before a menu entry reads the plan")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const Assignment::Key cell = currentCell(window);
    window.findChild<QPlainTextEdit*>("note")->setPlainText("Typed just now.");
    REQUIRE_FALSE(window.document()->plan().find<Assignment>(cell)->note == "Typed just now.");
    trigger(window, "Saved already?");
    CHECK(window.document()->plan().find<Assignment>(cell)->note == "Typed just now.");
}
