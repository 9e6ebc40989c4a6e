#include "widgets/window/action_finder.h"

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/chart/chart_page.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/parts/preferences.h"
#include "widgets/window/action_palette.h"
#include "widgets/window/main_window.h"
#include "widgets/window/menu_actions.h"
#include "widgets/window/workbench.h"

#include <QAction>
#include <QMenuBar>
#include <QPointer>

namespace remit {

namespace {

/// Why an action can't be done, as far as that is known.
QString hindranceOf(const QAction& action, const Workbench* workbench)
{
    if (QString told = action.property("hindrance").toString(); !told.isEmpty())
        return told;
    if (workbench && workbench->document().isReadOnly())
        return MainWindow::tr("this plan can only be read");
    return action.statusTip();
}

NamedAction named(const MenuAction& entry, const Workbench* workbench)
{
    const QPointer<QAction> action = entry.action;
    NamedAction result;
    result.text = withoutAccessKey(action->text());
    if (action->isCheckable())
        result.text += action->isChecked() ? MainWindow::tr(": on") : MainWindow::tr(": off");
    result.place = entry.menus.join(QStringLiteral(" › "));
    result.shortcut = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
    result.hint = action->statusTip();
    result.enabled = action->isEnabled();
    if (!result.enabled)
        result.hindrance = hindranceOf(*action, workbench);
    result.run = [action] {
        if (action)
            action->trigger();
    };
    return result;
}

void addPlaces(Workbench& workbench, std::vector<NamedAction>& all)
{
    const Plan& plan = workbench.document().plan();
    for (const ConstellationId id : constellationsInOrder(plan)) {
        NamedAction action;
        action.text = MainWindow::tr("Go to “%1”").arg(QString::fromStdString(plan.find<Constellation>(id)->name));
        action.place = MainWindow::tr("Constellations");
        action.run = [&workbench, id] { workbench.shown().show(id); };
        all.push_back(std::move(action));
    }
    const Chart chart = chartOf(plan, workbench.constellation());
    for (const Band& band : chart.bands) {
        for (const ResponsibilityId id : band.rows) {
            NamedAction action;
            action.text = QString::fromStdString(plan.find<Responsibility>(id)->title);
            action.place = MainWindow::tr("Go to responsibility");
            action.onlyWhenSought = true;
            action.run = [&workbench, id] {
                ChartPage& page = workbench.showChart();
                page.chart().showCell(id);
                page.takeKeyboard();
            };
            all.push_back(std::move(action));
        }
    }
}

} // namespace

void findAction(MainWindow& window)
{
    Workbench* workbench = window.workbench();
    std::vector<NamedAction> all;
    for (const MenuAction& entry : actionsOf(*window.menuBar())) {
        if (entry.action->objectName() != QStringLiteral("allActions"))
            all.push_back(named(entry, workbench));
    }
    if (workbench)
        addPlaces(*workbench, all);
    Preferences& preferences = window.services().preferences;
    auto* palette = new ActionPalette(std::move(all), preferences.recentActions(), &window);
    QObject::connect(palette, &ActionPalette::chosen, palette,
                     [&preferences](const QString& key) { preferences.rememberAction(key); });
    palette->open();
}

} // namespace remit
