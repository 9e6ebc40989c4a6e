#include "core/edits/edits.h"
#include "model/document/shown_constellation.h"
#include "widgets/chart/chart_page.h"
#include "widgets/chart/inspector.h"
#include "widgets/dressed.h"
#include "widgets/frame/pages.h"
#include "widgets/frame/side_panels.h"
#include "widgets/window/plan_files.h"
#include "widgets/window_actions.h"

#include <QScrollArea>

#include <memory>

using namespace remit;
using namespace remit::test;

namespace {

std::string folded(int width, int needed, const std::vector<int>& panels)
{
    std::string told;
    for (const bool each : foldedPanels(width, needed, 30, panels))
        told += each ? 'f' : '-';
    return told;
}

/// On the sample, of this size.
struct SampleWindow {
    explicit SampleWindow(const QSize& size)
        : window(std::make_unique<MainWindow>(fixture.services()))
    {
        window->resize(size);
        window->show();
        window->files().lookAtSample();
    }

    WindowFixture fixture;
    std::unique_ptr<MainWindow> window;
};

/// Each a step of its own.
void addRoles(Workbench& bench, std::initializer_list<const char*> names)
{
    PlanDocument& document = bench.document();
    for (const char* name : names) {
        const RoleId role{900 + qint64(name[0])};
        REQUIRE(document.perform("role", addRole(document.plan(), bench.shown().id(), role, name, name)));
    }
}

} // namespace

TEST_CASE("panels fold one after the other, only as many as the page needs")
{
    CHECK(folded(1440, 900, {230, 290}) == "--");
    CHECK(folded(1280, 900, {230, 290}) == "f-");
    CHECK(folded(1024, 900, {230, 290}) == "ff");
    // One that is not wanted has nothing to give.
    CHECK(folded(1024, 700, {0, 290, 250}) == "-f-");
    CHECK(folded(500, 900, {0, 0}) == "--");
}

TEST_CASE("beside a panel the page has all it needs, to the pixel")
{
    const SampleWindow sample({1440, 900});
    MainWindow& window = *sample.window;
    Workbench& bench = *window.workbench();
    QCoreApplication::processEvents();
    const QWidget* navigator = window.findChild<QWidget*>("navigator");
    const int panels = navigator->width() + bench.chartPage().inspector().width();
    const int enough = bench.chartPage().neededWidth() + panels;
    std::string seen;
    for (int width = enough - 1; width < enough + 4; ++width) {
        resizeShown(window, {width, 900});
        if (navigator->isVisible())
            CHECK(bench.chartPage().width() >= bench.chartPage().neededWidth());
        seen += navigator->isVisible() ? 'n' : '-';
    }
    CHECK(seen == "---nn");
}

TEST_CASE("in a small window panels fold before a role is cut, open on demand, and come back with the room")
{
    const SampleWindow sample({1440, 900});
    MainWindow& window = *sample.window;
    Workbench& bench = *window.workbench();
    QCoreApplication::processEvents();
    auto* navigator = window.findChild<QWidget*>("navigator");
    const QWidget& inspector = bench.chartPage().inspector();
    REQUIRE(navigator->isVisible());
    REQUIRE(inspector.isVisible());
    CHECK(inspector.width() == 290);
    CHECK(navigator->width() == 230);

    resizeShown(window, {1024, 700});
    CHECK_FALSE(navigator->isVisible());
    CHECK_FALSE(inspector.isVisible());
    const RoleGrid& grid = bench.chartPage().chart().table().grid();
    CHECK(grid.columnsEnd() <= grid.viewport()->width());

    click(window, "inspectorStrip");
    CHECK(inspector.isVisible());
    click(window, "inspectorStrip");
    CHECK_FALSE(inspector.isVisible());
    bench.setPanelShown("navigator", true);
    CHECK(navigator->isVisible());

    resizeShown(window, {1440, 900});
    CHECK(navigator->isVisible());
    CHECK(inspector.isVisible());
    CHECK_FALSE(window.findChild<QWidget*>("leftStrip")->isVisible());
}

TEST_CASE("a panel that was opened without room and closed again stays away, also where there is room for it")
{
    const SampleWindow sample({1024, 700});
    MainWindow& window = *sample.window;
    QCoreApplication::processEvents();
    Workbench& bench = *window.workbench();
    for (const bool shown : {true, false}) {
        bench.setPanelShown("history", shown);
        CHECK(bench.isPanelShown("history") == shown);
    }
    resizeShown(window, {1800, 900});
    CHECK_FALSE(bench.isPanelShown("history"));
    CHECK(bench.isPanelShown("inspector"));
}

TEST_CASE("panels fold when a constellation with more roles is shown or roles are added, and come back")
{
    const SampleWindow sample({1300, 800});
    MainWindow& window = *sample.window;
    Workbench& bench = *window.workbench();
    PlanDocument& document = *window.document();
    const auto show = [&](const char* name) {
        for (const auto& [id, each] : document.plan().all<Constellation>()) {
            if (each.name == name)
                bench.shown().show(id);
        }
        QCoreApplication::processEvents();
    };
    const auto* navigator = window.findChild<QWidget*>("navigator");
    show("Today");
    CHECK(navigator->isVisible());
    show("Proposed");
    CHECK_FALSE(navigator->isVisible());
    show("Today");
    CHECK(navigator->isVisible());

    addRoles(bench, {"Facilitator", "Translator"});
    QCoreApplication::processEvents();
    CHECK_FALSE(navigator->isVisible());
    const RoleGrid& grid = bench.chartPage().chart().table().grid();
    CHECK(grid.columnsEnd() <= grid.viewport()->width());
    document.undo();
    document.undo();
    QCoreApplication::processEvents();
    CHECK(navigator->isVisible());
}

TEST_CASE("no window shows fewer roles than a smaller one")
{
    const Dressed dressed;
    const SampleWindow sample({1300, 800});
    MainWindow& window = *sample.window;
    Workbench& bench = *window.workbench();
    addRoles(bench, {"Facilitator", "Translator", "Architect", "Operator", "Tester"});
    const RoleGrid& grid = bench.chartPage().chart().table().grid();
    for (const int width : {1200, 1300, 1440, 1600, 1800}) {
        resizeShown(window, {width, 800});
        INFO(width << ": " << grid.columnsEnd() << " of " << grid.viewport()->width());
        CHECK(grid.columnsEnd() <= grid.viewport()->width());
    }
}

TEST_CASE("in a small window nothing that cannot be scrolled to is cut at the right of a page")
{
    const Dressed dressed;
    const SampleWindow sample({1024, 700});
    MainWindow& window = *sample.window;
    Pages& pages = window.workbench()->pages();
    for (int page = 0; page < int(pages.titles().size()); ++page) {
        pages.turnTo(page);
        QCoreApplication::processEvents();
        for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
            if (!area->isVisible() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
                || area->widget() == nullptr)
                continue;
            INFO((pages.titles().at(page) + u' ' + area->objectName()).toStdString());
            CHECK(area->widget()->width() <= area->viewport()->width());
        }
    }
}
