// The searchable list of everything the window can do, and where it can go.

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/window/action_palette.h"
#include "widgets/window/main_window.h"
#include "widgets/window/menu_actions.h"
#include "widgets/window/workbench.h"

#include "model/document/shown_constellation.h"
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
    result.text = plainText(action->text());
    if (action->isCheckable())
        result.text += action->isChecked() ? MainWindow::tr(": on") : MainWindow::tr(": off");
    result.place = entry.menus.join(QStringLiteral(" › "));
    result.shortcut = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
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
                workbench.chart().showCell(id);
                workbench.chart().table().grid().setFocus();
            };
            all.push_back(std::move(action));
        }
    }
}

} // namespace

void MainWindow::showActions()
{
    std::vector<NamedAction> all;
    for (const MenuAction& entry : actionsOf(*menuBar())) {
        if (entry.action->objectName() != QStringLiteral("allActions"))
            all.push_back(named(entry, m_workbench));
    }
    if (m_workbench)
        addPlaces(*m_workbench, all);
    auto* palette = new ActionPalette(std::move(all), m_services.preferences.recentActions(), this);
    connect(palette, &ActionPalette::chosen, this,
            [this](const QString& key) { m_services.preferences.rememberAction(key); });
    palette->open();
}

} // namespace remit
