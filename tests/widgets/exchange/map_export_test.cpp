#include "core/edits/edits.h"
#include "model/document/plan_document.h"
#include "widgets/frame/pages.h"
#include "widgets/map/away_dialog.h"
#include "widgets/map/map_commands.h"
#include "widgets/map/map_page.h"
#include "widgets/map/map_view.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QComboBox>
#include <QImage>

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

/// The page of the map with one seat, in a window.
struct MapInWindow : WindowFixture {
    MapInWindow()
    {
        window.resize(1280, 800);
        window.show();
        startFourteenLines(*this, window);
        PlanDocument& document = *window.document();
        const ConstellationId constellation = window.workbench()->constellation();
        Edit edit = addPerson(document.plan(), PersonId{1}, "Anna & Co");
        Seat seat;
        seat.constellation = constellation;
        seat.seat = SeatId{1};
        seat.person = PersonId{1};
        edit.append(addSeat(document.plan(), seat, {rolesInOrder(document.plan(), constellation).front()}));
        REQUIRE(document.perform("Seat", edit));
        window.workbench()->pages().turnTo(1);
        page().view().select({SeatId{1}, {}});
    }

    MapPage& page() { return static_cast<MapPage&>(window.workbench()->page()); }

    template <class Dialog> Dialog& opened()
    {
        auto* dialog = window.findChild<Dialog*>();
        REQUIRE(dialog);
        REQUIRE(dialog->isVisible());
        return *dialog;
    }

    MainWindow window{services()};
};

} // namespace

TEST_CASE("the map goes out from its page, and the next export is of the chart again")
{
    MapInWindow map;
    map.page().commands().actions().exportMap->trigger();
    auto& dialog = map.opened<ExportDialog>();
    CHECK_FALSE(field<QCheckBox>(dialog, "chart").isChecked());
    CHECK(field<QCheckBox>(dialog, "map").isChecked());
    field<QComboBox>(dialog, "format").setCurrentText("PNG");
    field<QCheckBox>(dialog, "openWhenDone").setChecked(false);
    field<QLineEdit>(dialog, "target").setText(map.pathOf("map.png"));
    CHECK(field<QPushButton>(dialog, "exportButton").isEnabled());
    field<QPushButton>(dialog, "exportButton").click();
    CHECK_FALSE(QImage(map.pathOf("map.png")).isNull());
    CHECK(map.preferences.exportChoice("chart", true).toBool());
    CHECK_FALSE(map.preferences.exportChoice("map", false).toBool());
}

TEST_CASE("a picture of the chart and the map at once is not offered, and the dialog says why")
{
    MapInWindow map;
    map.page().commands().actions().exportMap->trigger();
    auto& dialog = map.opened<ExportDialog>();
    field<QComboBox>(dialog, "format").setCurrentText("SVG");
    field<QCheckBox>(dialog, "chart").setChecked(true);
    CHECK(textOf(dialog, "problem") == "A picture shows the chart or the map: tick one of them.");
    CHECK_FALSE(field<QPushButton>(dialog, "exportButton").isEnabled());
    field<QComboBox>(dialog, "format").setCurrentText("PDF");
    CHECK(field<QPushButton>(dialog, "exportButton").isEnabled());
    for (const char* tick : {"chart", "map"})
        field<QCheckBox>(dialog, tick).setChecked(false);
    CHECK(textOf(dialog, "problem") == "Tick the pages that are wanted.");
}

TEST_CASE("the map asks what if the selected person is away, and a row it names is shown in the chart")
{
    MapInWindow map;
    QAction& away = *map.page().commands().actions().away;
    CHECK(away.text() == "What i&f Anna && Co is away…");
    away.trigger();
    auto& dialog = map.opened<AwayDialog>();
    CHECK(dialog.windowTitle() == "If Anna & Co is away");
    const ResponsibilityId row = map.window.document()->plan().all<Responsibility>().begin()->first;
    emit dialog.rowWanted(row);
    CHECK(map.window.workbench()->pages().shownNumber() == 0);
    CHECK(map.window.workbench()->chartPage().chart().currentResponsibility() == row);
}
