#include "screenshots/camera.h"
#include "screenshots/pictures.h"

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "model/map/shown_map.h"
#include "widgets/chart/chart_page.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/frame/pages.h"
#include "widgets/map/map_commands.h"
#include "widgets/map/map_page.h"
#include "widgets/map/map_view.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QAction>

/// The map of the sample's constellations, and their tables.
namespace remit {

namespace {

constexpr int mapNumber = 1;
constexpr int tablesNumber = 3;

void turnToMap(MainWindow& window)
{
    window.workbench()->pages().turnTo(mapNumber);
}

void mapOfLast(MainWindow& window)
{
    Workbench& workbench = *window.workbench();
    workbench.shown().show(constellationsInOrder(workbench.document().plan()).back());
    turnToMap(window);
}

void tablesOfLast(MainWindow& window)
{
    Workbench& workbench = *window.workbench();
    workbench.shown().show(constellationsInOrder(workbench.document().plan()).back());
    workbench.pages().turnTo(tablesNumber);
}

void columnsBySeats(MainWindow& window)
{
    window.findChild<QAction*>("columnsBySeats")->trigger();
}

void awayOfFirst(MainWindow& window)
{
    mapOfLast(window);
    auto& map = *window.findChild<MapPage*>();
    map.view().select(map.map().cards().front().item);
    map.commands().actions().away->trigger();
}

void newConstellation(MainWindow& window)
{
    window.workbench()->constellations().create();
}

} // namespace

void pictureMap(Camera& camera, const PicturedPlans& plans)
{
    for (const QString theme : bothThemes)
        camera.window({"map-" + theme, plans.sample, theme}, mapOfLast);
    for (const QString theme : bothThemes)
        camera.window({"people-" + theme, plans.sample, theme}, tablesOfLast);
    camera.window({"people-1024x700", plans.sample, "light", {1024, 700}}, tablesOfLast);
    camera.window({"map-1024x700", plans.sample, "light", {1024, 700}}, turnToMap);
    camera.window({"map-long-names", plans.longNames, "light", {1024, 700}}, mapOfLast);
    camera.window({"map-empty", plans.empty}, turnToMap);
    for (auto plan = plans.organisations.begin(); plan != plans.organisations.end(); ++plan) {
        for (const QString theme : bothThemes)
            camera.window({QString("map-of-%1-%2").arg(plan.key()).arg(theme), plan.value(), theme}, turnToMap);
        camera.window({QString("map-of-%1-1024x700").arg(plan.key()), plan.value(), "light", {1024, 700}}, turnToMap);
    }
    for (const QString theme : bothThemes) {
        camera.window({"columns-by-seats-" + theme, plans.sample, theme}, columnsBySeats);
        camera.dialog({"away-" + theme, plans.sample, theme}, awayOfFirst);
        camera.dialog({"new-constellation-" + theme, plans.sample, theme}, newConstellation);
    }
}

void pictureMapsAtScale(Camera& camera, const PicturedPlans& plans, const QString& scale)
{
    for (const int seats : {5, 20})
        camera.window({QString("map-of-%1-%2").arg(seats).arg(scale), plans.organisations[seats], "light", {1024, 700}},
                      turnToMap);
    camera.window({"people-" + scale, plans.sample, "light", {1024, 700}}, tablesOfLast);
}

} // namespace remit
