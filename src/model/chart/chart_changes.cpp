#include "model/chart/chart_model.h"

#include <QRect>

/// Which cells a change touches.
namespace remit {

void ChartModel::announceCells(const PlanChange& change)
{
    // Thousands of cells are announced as the rectangle around them.
    const bool many = change.rows<Assignment>().size() + change.rows<OpenQuestion>().size() > 100;
    QRect around;
    const auto announce = [&](const Assignment::Key& key) {
        const auto [constellation, responsibility, role] = key;
        if (constellation != m_constellation)
            return;
        const QModelIndex cell = indexOf(responsibility, role);
        if (cell.isValid() && many)
            around |= QRect(cell.column(), cell.row(), 1, 1);
        else if (cell.isValid())
            emit dataChanged(cell, cell);
    };
    for (const Assignment::Key& key : change.rows<Assignment>()) {
        const auto* assignment = plan().find<Assignment>(key);
        if (assignment != nullptr && assignment->constellation == m_constellation)
            countLetters(*assignment);
        announce(key);
    }
    for (const OpenQuestion::Key& key : change.rows<OpenQuestion>())
        announce(key);
    if (!around.isEmpty())
        emit dataChanged(index(around.top(), around.left()), index(around.bottom(), around.right()));
}

void ChartModel::announceRows(const PlanChange& change)
{
    for (const ResponsibilityId responsibility : change.rows<Responsibility>())
        announceRow(responsibility);
    for (const ChartRow::Key& key : change.rows<ChartRow>()) {
        const auto [constellation, responsibility] = key;
        if (constellation == m_constellation)
            announceRow(responsibility);
    }
    for (const AreaId area : change.rows<Area>()) {
        if (const QModelIndex band = indexOfBand(area); band.isValid())
            emit dataChanged(band, band);
    }
}

void ChartModel::announceHeaders(const PlanChange& change)
{
    for (const RoleId role : change.rows<Role>()) {
        if (const int column = columnOf(role); column > 0)
            emit headerDataChanged(Qt::Horizontal, column, column);
    }
}

void ChartModel::announceRow(ResponsibilityId responsibility)
{
    if (const QModelIndex first = indexOf(responsibility); first.isValid())
        emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
}

void ChartModel::announceEverything()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!m_roles.empty())
        emit headerDataChanged(Qt::Horizontal, 1, columnCount() - 1);
}

} // namespace remit
