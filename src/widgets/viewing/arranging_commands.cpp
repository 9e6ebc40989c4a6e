#include "widgets/viewing/arranging_commands.h"

#include "core/edits/edits_of_view.h"
#include "core/role_names.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/steps/constellation_steps.h"
#include "model/steps/role_steps.h"
#include "model/steps/row_steps.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/parts/pick_dialog.h"
#include "widgets/viewing/filter_bar.h"
#include "words/text.h"

#include <QAction>
#include <QActionGroup>
#include <QItemSelectionModel>

#include <set>

namespace remit {

ArrangingCommands::ArrangingCommands(ChartView& chart, Prompts& prompts, ViewActions& actions, QObject* parent)
    : QObject(parent)
    , m_chart(chart)
    , m_table(chart.table())
    , m_filterBar(new FilterBar(chart.model(), prompts, &chart))
    , m_actions(*this, Qt::WindowShortcut)
{
    m_chart.setTopBar(*m_filterBar);
    actions.filter
        = m_actions.add({tr("&Filter…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, {}, [this] { m_filterBar->open(); }});
    addSorting(actions);
    addHiding(actions);
    const auto update = [this] { m_actions.update(); };
    connect(&m_chart, &ChartView::currentChanged, this, update);
    connect(&m_chart.model(), &ChartModel::arranged, this, update);
    connect(&m_chart.model(), &ChartModel::columnsArranged, this, update);
    connect(m_filterBar, &FilterBar::left, this, [this] {
        m_chart.setFocus();
        m_table.scrollTo(m_table.currentIndex());
    });
    connect(m_filterBar, &FilterBar::hiddenWanted, this, &ArrangingCommands::showHidden);
    update();
}

void ArrangingCommands::addSorting(ViewActions& actions)
{
    const auto sort = [this]() -> const ChartSort& { return m_chart.model().arrangement().sort; };
    auto* group = new QActionGroup(this);
    const auto add = [=, this](const QString& label, SortBy by) {
        QAction* action
            = m_actions.add({label, {}, {}, [=, this] { sortBy(by); }, {}, [=] { return sort().by == by; }});
        group->addAction(action);
        return action;
    };
    actions.sortByPlan = add(tr("In the plan's &own order"), SortBy::plan);
    actions.sortByTitle = add(tr("Sort by &title"), SortBy::title);
    actions.sortByArea = add(tr("Sort by &area"), SortBy::area);
    actions.sortByHours = add(tr("Sort by &hours"), SortBy::hours);
    actions.sortByHours->setStatusTip(tr("The most hours first, rows without hours last; shows the hours column"));
    const auto byRole = [this] {
        const RoleId role = currentRole();
        return tr("Sort by &letters of %1").arg(role ? nameOf(role) : tr("the role"));
    };
    const auto byThisRole = [=, this] { return sort().by == SortBy::role && sort().role == currentRole(); };
    actions.sortByRole = m_actions.add({tr("Sort by &letters of the role"),
                                        {},
                                        [this] { return bool(currentRole()); },
                                        [this] { sortBy(SortBy::role, currentRole()); },
                                        byRole,
                                        byThisRole});
    group->addAction(actions.sortByRole);
    actions.sortReversed = m_actions.add({tr("&Backwards"),
                                          {},
                                          [sort] { return !sort().isPlanOrder(); },
                                          [this] { reverseSort(); },
                                          {},
                                          [sort] { return sort().reversed; }});
}

void ArrangingCommands::addHiding(ViewActions& actions)
{
    const auto onRow = [this] { return !document().isReadOnly() && m_chart.currentResponsibility(); };
    const auto onRole = [this] { return !document().isReadOnly() && currentRole(); };
    const auto anyHidden = [this] { return !document().isReadOnly() && hidesAnything(); };
    const auto pinning = [this] { return isPinned(currentRole()) ? tr("Un&pin column") : tr("&Pin column"); };
    actions.hideRows = m_actions.add({tr("&Hide row"), {Qt::CTRL | Qt::Key_H}, onRow, [this] { hideRows(); }});
    explain(*actions.hideRows, tr("Out of sight only: still part of the chart and of what is counted"));
    actions.hideRoles
        = m_actions.add({tr("Hide c&olumn"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H}, onRole, [this] { hideRoles(); }});
    actions.showHidden = m_actions.add({tr("Show hidde&n…"), {}, anyHidden, [this] { showHidden(); }});
    actions.pin = m_actions.add({tr("&Pin column"), {}, onRole, [this] { pin(); }, pinning});
}

PlanDocument& ArrangingCommands::document() const
{
    return m_chart.model().document();
}

RoleId ArrangingCommands::currentRole() const
{
    return m_chart.model().roleAt(m_table.currentIndex().column());
}

QString ArrangingCommands::nameOf(RoleId role) const
{
    return text(shortNameOf(document().plan(), role));
}

bool ArrangingCommands::isPinned(RoleId role) const
{
    const auto* part = document().plan().find<ConstellationRole>({m_chart.constellation(), role});
    return part != nullptr && part->pinned;
}

bool ArrangingCommands::hidesAnything() const
{
    return m_chart.model().rowCounts().hidden > 0 || !hiddenRoles(document().plan(), m_chart.constellation()).empty();
}

void ArrangingCommands::sortBy(SortBy by, RoleId role)
{
    if (by == SortBy::hours)
        emit hoursWanted();
    const bool reversed = by != SortBy::plan && m_chart.model().arrangement().sort.reversed;
    m_chart.model().setSort({by, role, reversed});
}

void ArrangingCommands::reverseSort()
{
    ChartSort sort = m_chart.model().arrangement().sort;
    sort.reversed = !sort.reversed && !sort.isPlanOrder();
    m_chart.model().setSort(sort);
}

std::vector<ResponsibilityId> ArrangingCommands::selectedRows() const
{
    std::set<int> rows{m_table.currentIndex().row()};
    for (const QModelIndex& index : m_table.selection().selectedIndexes())
        rows.insert(index.row());
    std::vector<ResponsibilityId> ids;
    for (const int row : rows) {
        if (const ResponsibilityId id = m_chart.model().responsibilityAt(row))
            ids.push_back(id);
    }
    return ids;
}

std::vector<RoleId> ArrangingCommands::selectedRoles() const
{
    std::set<int> columns{m_table.currentIndex().column()};
    for (const QModelIndex& index : m_table.selection().selectedIndexes())
        columns.insert(index.column());
    std::vector<RoleId> ids;
    for (const int column : columns) {
        if (const RoleId id = m_chart.model().roleAt(column))
            ids.push_back(id);
    }
    return ids;
}

void ArrangingCommands::hideRows()
{
    const auto rows = selectedRows();
    if (rows.empty())
        return;
    const int place = m_chart.model().indexOf(rows.front()).row();
    const int column = m_table.currentIndex().column();
    if (!document().perform(steps::hide(document().plan(), m_chart.constellation(), rows)))
        return;
    // On to the row that moves up, so that one after the other can go.
    const int last = m_chart.model().rowCount() - 1;
    m_table.setCurrentIndex(m_chart.model().index(std::min(place, last), column));
}

void ArrangingCommands::hideRoles()
{
    const auto roles = selectedRoles();
    if (roles.empty())
        return;
    document().perform(steps::hide(document().plan(), m_chart.constellation(), roles));
}

void ArrangingCommands::pin()
{
    const auto roles = selectedRoles();
    if (roles.empty())
        return;
    document().perform(steps::pinRoles(document().plan(), m_chart.constellation(), roles, !isPinned(currentRole())));
    m_actions.update();
}

/// A list of rows and roles to tick those that are to be shown again.
void ArrangingCommands::showHidden()
{
    const Plan& plan = document().plan();
    const auto rows = hiddenRows(plan, m_chart.constellation());
    const auto roles = hiddenRoles(plan, m_chart.constellation());
    if (rows.empty() && roles.empty())
        return;
    std::vector<PickDialog::Choice> choices;
    for (const RoleId role : roles)
        choices.push_back({std::int64_t(choices.size()), tr("Role: %1").arg(text(plan.find<Role>(role)->name)), false});
    for (const ResponsibilityId row : rows)
        choices.push_back({std::int64_t(choices.size()), text(plan.find<Responsibility>(row)->title), false});
    auto* dialog
        = new PickDialog(tr("Show hidden"), tr("What is hidden stays part of the chart. Tick what to show again."),
                         tr("Show"), choices, &m_chart);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, &m_chart, [this] { m_chart.setFocus(); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, rows, roles] {
        std::vector<ResponsibilityId> shownRows;
        std::vector<RoleId> shownRoles;
        for (const std::int64_t at : dialog->picked()) {
            const auto place = std::size_t(at);
            if (place < roles.size())
                shownRoles.push_back(roles[place]);
            else
                shownRows.push_back(rows[place - roles.size()]);
        }
        document().perform(steps::showAgain(document().plan(), m_chart.constellation(), shownRows, shownRoles));
    });
    dialog->open();
}

} // namespace remit
