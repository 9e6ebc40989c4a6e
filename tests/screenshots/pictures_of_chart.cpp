#include "screenshots/camera.h"
#include "screenshots/pictures.h"

#include "core/chart.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_page.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/viewing/view_commands.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

/// The chart in its states, and on the projector.
namespace remit {

namespace {

constexpr QSize small{1024, 700};
constexpr QSize usual{1440, 900};

/// Some rows and columns from the current cell on, with a letter in the hand.
void selectRange(MainWindow& window)
{
    ChartTable& table = window.workbench()->chartPage().chart().table();
    const QModelIndex from = table.currentIndex();
    table.range().extendTo(from.sibling(from.row() + 5, from.column() + 2));
    window.workbench()->chartPage().editor().painter().choose("C");
}

void filterRows(MainWindow& window)
{
    Workbench& workbench = *window.workbench();
    workbench.chartPage().views().actions().filter->trigger();
    const Plan& plan = workbench.document().plan();
    ChartFilter wanted;
    wanted.conditions.insert({FilterKind::does, workbench.chartPage().chart().currentRole().value});
    wanted.conditions.insert({FilterKind::area, areasInOrder(plan).back().value});
    wanted.conditions.insert({FilterKind::area, areasInOrder(plan).at(1).value});
    workbench.chartPage().chart().model().setFilter(wanted);
    workbench.findChild<QLineEdit*>("findField")->setText("epic");
}

void compactAndSorted(MainWindow& window)
{
    window.workbench()->chartPage().views().actions().compact->trigger();
    window.workbench()->chartPage().views().actions().sortByRole->trigger();
}

void pinAndZoom(MainWindow& window)
{
    window.workbench()->chartPage().views().actions().pin->trigger();
    window.workbench()->chartPage().views().actions().zoomIn->trigger();
}

void present(MainWindow& window)
{
    window.workbench()->chartPage().views().actions().present->trigger();
}

void presentWhole(MainWindow& window)
{
    present(window);
    QTest::keyClick(window.workbench()->chartPage().views().presentation(), Qt::Key_W);
}

} // namespace

void pictureChart(Camera& camera, const PicturedPlans& plans)
{
    for (const QString theme : bothThemes) {
        camera.window({"chart-" + theme, plans.sample, theme});
        camera.window({"range-" + theme, plans.sample, theme}, selectRange);
        camera.window({"filter-" + theme, plans.sample, theme, theme == "dark" ? small : usual}, filterRows);
    }
    camera.window({"chart-1024x700", plans.sample, "light", small});
    camera.window({"empty", plans.empty});
    camera.window({"large", plans.large});
    camera.window({"division-of-labour", plans.divisionOfLabour});
    camera.window({"compact-sorted", plans.sample}, compactAndSorted);
    camera.window({"pinned-large", plans.large}, pinAndZoom);
    camera.window({"long-names", plans.longNames, "light", small});
}

void picturePresentation(Camera& camera, const PicturedPlans& plans)
{
    for (const QString theme : bothThemes) {
        const QSize size = theme == "dark" ? small : usual;
        camera.window({"presentation-one-" + theme, plans.sample, theme, size}, present);
        camera.window({"presentation-whole-" + theme, plans.sample, theme, size}, presentWhole);
    }
    camera.window({"presentation-long-names", plans.longNames, "light", small}, present);
    camera.window({"presentation-many-roles", plans.large}, present);
    camera.window({"presentation-whole-large", plans.large}, presentWhole);
}

} // namespace remit
