#include "widgets/load/load_commands.h"

#include "core/chart.h"
#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/load/facts_dialog.h"
#include "widgets/load/hours_column.h"
#include "widgets/load/load_dialog.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/parts/preferences.h"

#include <QAction>

namespace remit {

LoadCommands::LoadCommands(ChartView& view, ChartLoads& loads, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_loads(loads)
    , m_preferences(preferences)
    , m_hours(new HoursColumn(view, loads, this))
    , m_loadShown(new QAction(tr("&Load in the chart"), this))
    , m_hoursShown(new QAction(tr("&Hours column"), this))
    , m_editHours(new QAction(tr("Edit ho&urs"), this))
    , m_breakdown(new QAction(this))
    , m_facts(new QAction(tr("&Facts about the organisation…"), this))
{
    m_loadShown->setObjectName("loadShown");
    m_loadShown->setCheckable(true);
    m_loadShown->setChecked(preferences.isPanelShown("load"));
    m_loadShown->setStatusTip(tr("Shows in each role's header how many hours a week it has to do"));
    m_breakdown->setObjectName("loadBreakdown");
    m_breakdown->setShortcut(Qt::CTRL | Qt::Key_B);
    m_breakdown->setStatusTip(tr("Opens what a role's hours are made of"));
    m_facts->setObjectName("facts");
    m_facts->setStatusTip(tr("Products, teams, markets and more, which the estimates rest on"));
    connect(m_loadShown, &QAction::toggled, this, [this](bool shown) {
        m_preferences.setPanelShown("load", shown);
        showLoads(shown);
    });
    m_hoursShown->setObjectName("hoursShown");
    m_hoursShown->setCheckable(true);
    m_hoursShown->setStatusTip(tr("Shows beside each title how many hours a week the row takes, to be typed in place"));
    m_editHours->setObjectName("editHours");
    m_editHours->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_H);
    m_editHours->setStatusTip(tr("Types the hours a week of the current row, beside its title"));
    m_editHours->setEnabled(!loads.document().isReadOnly());
    connect(m_hoursShown, &QAction::toggled, this, &LoadCommands::showHours);
    connect(m_editHours, &QAction::triggered, this, [this] {
        m_hoursShown->setChecked(true);
        m_hours->edit(m_view.currentResponsibility());
    });
    connect(m_breakdown, &QAction::triggered, this, [this] { openBreakdown(currentRole()); });
    connect(m_facts, &QAction::triggered, this, &LoadCommands::openFacts);
    connect(&m_view.table(), &ChartTable::loadAsked, this, &LoadCommands::openBreakdown);
    connect(&m_view, &ChartView::currentChanged, this, &LoadCommands::nameBreakdown);
    connect(&m_loads, &ChartLoads::changed, this, &LoadCommands::nameBreakdown);
    showLoads(m_loadShown->isChecked());
    nameBreakdown();
}

void LoadCommands::showHours(bool shown)
{
    m_hours->setShown(shown);
}

void LoadCommands::showLoads(bool shown)
{
    m_view.model().setLoads(shown ? &m_loads : nullptr);
}

RoleId LoadCommands::currentRole() const
{
    if (const RoleId current = m_view.currentRole())
        return current;
    const Plan& plan = m_loads.document().plan();
    const auto roles = rolesInOrder(plan, m_loads.constellation());
    for (const RoleId role : roles) {
        if (plan.find<Role>(role)->kind == RoleKind::product)
            return role;
    }
    return roles.empty() ? RoleId{} : roles.front();
}

void LoadCommands::nameBreakdown()
{
    const auto* role = m_loads.document().plan().find<Role>(currentRole());
    m_breakdown->setEnabled(role != nullptr);
    m_breakdown->setText(role != nullptr ? tr("Load of %1…").arg(QString::fromStdString(role->name))
                                         : tr("Load of a role…"));
}

void LoadCommands::openBreakdown(RoleId role)
{
    auto* dialog = new LoadDialog(m_loads, role, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LoadDialog::factsWanted, this, &LoadCommands::openFacts);
    connect(dialog, &LoadDialog::responsibilityChosen, this, [this, dialog](ResponsibilityId row, RoleId chosen) {
        dialog->close();
        m_view.showCell(row, chosen);
        m_view.setFocus();
    });
    dialog->open();
}

void LoadCommands::openFacts()
{
    PlanDocument& document = m_loads.document();
    const ConstellationId constellation = m_loads.constellation();
    const auto* shown = document.plan().find<Constellation>(constellation);
    if (shown == nullptr)
        return;
    auto* dialog = new FactsDialog(m_loads.facts(), document.plan(), constellation, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEnabledForWriting(!document.isReadOnly());
    connect(dialog, &QDialog::accepted, this, [this, dialog, constellation] {
        PlanDocument& now = m_loads.document();
        const auto* about = now.plan().find<Constellation>(constellation);
        now.perform(tr("Facts of “%1”").arg(about != nullptr ? QString::fromStdString(about->name) : QString()),
                    dialog->edit(now.plan()));
    });
    dialog->open();
}

} // namespace remit
