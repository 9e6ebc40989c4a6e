#include "core/edits_of_view.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/chart/filter_bar.h"
#include "widgets/chart/find_field.h"
#include "widgets/chart/view_commands.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/parts/pick_dialog.h"
#include "widgets/parts/preferences.h"
#include "widgets/presentation/presentation_window.h"
#include "words/text.h"

#include <QAction>
#include <QItemSelectionModel>

#include <algorithm>
#include <cmath>

/// What the commands do.
namespace remit {

namespace {

constexpr double zoomSteps[] = {0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3};

} // namespace

void ViewCommands::openFind()
{
    if (m_find != nullptr)
        m_find->open();
}

void ViewCommands::findNext()
{
    if (m_find != nullptr)
        m_find->next();
}

void ViewCommands::findPrevious()
{
    if (m_find != nullptr)
        m_find->previous();
}

void ViewCommands::openFilter()
{
    m_filterBar->open();
}

void ViewCommands::sortBy(SortBy by, RoleId role)
{
    const bool reversed = by != SortBy::plan && m_chart.model().arrangement().sort.reversed;
    m_chart.model().setSort({by, role, reversed});
}

void ViewCommands::sortByPlan()
{
    sortBy(SortBy::plan);
}

void ViewCommands::sortByTitle()
{
    sortBy(SortBy::title);
}

void ViewCommands::sortByArea()
{
    sortBy(SortBy::area);
}

void ViewCommands::sortByRole()
{
    if (const RoleId role = m_chart.model().roleAt(m_table.currentIndex().column()))
        sortBy(SortBy::role, role);
}

void ViewCommands::sortByHours()
{
    emit hoursWanted();
    sortBy(SortBy::hours);
}

void ViewCommands::reverseSort()
{
    ChartSort sort = m_chart.model().arrangement().sort;
    sort.reversed = !sort.reversed && !sort.isPlanOrder();
    m_chart.model().setSort(sort);
}

std::vector<ResponsibilityId> ViewCommands::selectedRows() const
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

std::vector<RoleId> ViewCommands::selectedRoles() const
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

void ViewCommands::hideRows()
{
    const auto rows = selectedRows();
    if (rows.empty())
        return;
    const auto* first = document().plan().find<Responsibility>(rows.front());
    const QString label = rows.size() == 1 && first != nullptr ? tr("Put away “%1”").arg(text(first->title))
                                                               : tr("Put away %1 rows").arg(rows.size());
    const int place = m_chart.model().indexOf(rows.front()).row();
    const int column = m_table.currentIndex().column();
    if (!document().perform(label, setRowsHidden(document().plan(), m_chart.constellation(), rows, true)))
        return;
    // On to the row that moves up, so that one after the other can go.
    const int last = m_chart.model().rowCount() - 1;
    m_table.setCurrentIndex(m_chart.model().index(std::min(place, last), column));
}

void ViewCommands::hideRoles()
{
    const auto roles = selectedRoles();
    if (roles.empty())
        return;
    const QString label
        = roles.size() == 1 ? tr("Put away %1").arg(nameOf(roles.front())) : tr("Put away %1 roles").arg(roles.size());
    document().perform(label, setRolesHidden(document().plan(), m_chart.constellation(), roles, true));
}

void ViewCommands::pin()
{
    const auto roles = selectedRoles();
    if (roles.empty())
        return;
    const RoleId current = m_chart.model().roleAt(m_table.currentIndex().column());
    const auto* part = document().plan().find<ConstellationRole>({m_chart.constellation(), current});
    const bool pinned = part == nullptr || !part->pinned;
    const QString what = roles.size() == 1 ? nameOf(roles.front()) : tr("%1 roles").arg(roles.size());
    document().perform((pinned ? tr("Pin %1") : tr("Unpin %1")).arg(what),
                       setRolesPinned(document().plan(), m_chart.constellation(), roles, pinned));
    updateActions();
}

/// A list of rows and roles to tick those that are to be shown again.
void ViewCommands::showHidden()
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
    auto* dialog = new PickDialog(tr("Show hidden"),
                                  tr("What was put away stays part of the chart. Tick what to show "
                                     "again."),
                                  choices, &m_chart);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const ConstellationId constellation = m_chart.constellation();
    connect(dialog, &QDialog::accepted, this, [this, dialog, rows, roles, constellation] {
        std::vector<ResponsibilityId> shownRows;
        std::vector<RoleId> shownRoles;
        for (const std::int64_t at : dialog->picked()) {
            const auto place = std::size_t(at);
            if (place < roles.size())
                shownRoles.push_back(roles[place]);
            else
                shownRows.push_back(rows[place - roles.size()]);
        }
        Edit edit = setRolesHidden(document().plan(), constellation, shownRoles, false);
        edit.append(setRowsHidden(document().plan(), constellation, shownRows, false));
        document().perform(tr("Show what was put away"), edit);
    });
    dialog->open();
}

void ViewCommands::zoomTo(double zoom)
{
    m_table.setLook({std::clamp(zoom, zoomSteps[0], 3.0), m_table.look().compact});
    m_preferences.setViewChoice("zoom", m_table.look().zoom);
    updateActions();
}

void ViewCommands::zoomIn()
{
    const double now = m_table.look().zoom;
    const auto* next
        = std::find_if(std::begin(zoomSteps), std::end(zoomSteps), [now](double step) { return step > now + 0.001; });
    zoomTo(next == std::end(zoomSteps) ? now : *next);
}

void ViewCommands::zoomOut()
{
    const double now = m_table.look().zoom;
    double next = now;
    for (const double step : zoomSteps) {
        if (step < now - 0.001)
            next = step;
    }
    zoomTo(next);
}

void ViewCommands::zoomReset()
{
    zoomTo(1);
}

void ViewCommands::switchCompact()
{
    m_table.setLook({m_table.look().zoom, !m_table.look().compact});
    m_preferences.setViewChoice("compact", m_table.look().compact);
    updateActions();
}

void ViewCommands::setSources(const ChartLoads& loads, const ChartFindings& findings)
{
    m_loads = &loads;
    m_findings = &findings;
}

void ViewCommands::present()
{
    if (m_chart.model().rowCounts().shown == 0) {
        emit noticed(tr("There is nothing to present: the chart shows no responsibility."));
        return;
    }
    if (m_presentation == nullptr) {
        m_presentation = new PresentationWindow(m_chart.model(), &m_chart);
        m_presentation->setSources(m_loads, m_findings);
        connect(m_presentation, &PresentationWindow::ended, this, [this](ResponsibilityId row, RoleId role) {
            m_presentation->deleteLater();
            m_presentation = nullptr;
            m_chart.showCell(row, role);
            m_chart.window()->activateWindow();
            m_chart.setFocus();
            emit presentationEnded();
        });
    }
    m_presentation->begin(m_chart.currentResponsibility(), m_chart.currentRole());
}

} // namespace remit
