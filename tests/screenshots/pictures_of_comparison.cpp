#include "screenshots/camera.h"
#include "screenshots/pictures.h"

#include "model/comparison/comparison_table.h"
#include "widgets/compare/compare_commands.h"
#include "widgets/compare/compare_grid.h"
#include "widgets/compare/compare_page.h"
#include "widgets/frame/pages.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QAction>
#include <QTableView>

/// The sample's constellations side by side.
namespace remit {

namespace {

ComparePage& comparePage(MainWindow& window)
{
    Pages& pages = window.workbench()->pages();
    pages.turnTo(int(pages.titles().indexOf(QStringLiteral("Compare"))));
    return static_cast<ComparePage&>(pages.shown());
}

void compareChanges(MainWindow& window)
{
    comparePage(window);
}

void compareAllByPerson(MainWindow& window)
{
    ComparePage& page = comparePage(window);
    page.commands().changesOnly().setChecked(false);
    page.commands().by()[2]->trigger();
}

} // namespace

void pictureComparison(Camera& camera, const PicturedPlans& plans)
{
    for (const QString theme : bothThemes)
        camera.window({"compare-" + theme, plans.sample, theme}, compareChanges);
    camera.window({"compare-1024x700", plans.sample, "light", {1024, 700}}, compareChanges);
    camera.window({"compare-people", plans.sample}, compareAllByPerson);
    camera.window({"compare-long-names", plans.longNames, "light", {1024, 700}}, compareChanges);
    camera.window({"compare-empty", plans.empty}, compareChanges);
}

} // namespace remit
