#include "widgets/matrix/range_selection.h"

#include "model/chart/chart_model.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <set>

namespace remit {

RangeSelection::RangeSelection(ChartModel& model, QItemSelectionModel& selection, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
{
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, &RangeSelection::follow);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, &RangeSelection::changed);
}

bool RangeSelection::isRange() const
{
    const QItemSelection selected = m_selection.selection();
    return selected.size() > 1
        || (!selected.isEmpty() && (selected.front().width() > 1 || selected.front().height() > 1));
}

bool RangeSelection::isRowSelected(int row) const
{
    const QItemSelection selected = m_selection.selection();
    return std::any_of(selected.begin(), selected.end(), [&](const QItemSelectionRange& range) {
        return range.top() <= row && row <= range.bottom() && range.width() == m_model.columnCount();
    });
}

bool RangeSelection::isColumnSelected(int column) const
{
    const QItemSelection selected = m_selection.selection();
    return std::any_of(selected.begin(), selected.end(), [&](const QItemSelectionRange& range) {
        return range.left() <= column && column <= range.right() && range.height() == m_model.rowCount();
    });
}

QModelIndex RangeSelection::extent() const
{
    return m_extent.isValid() ? QModelIndex(m_extent) : m_selection.currentIndex();
}

/// Whoever else makes a cell current begins anew from there.
void RangeSelection::follow(const QModelIndex& current)
{
    if (m_selecting)
        return;
    m_anchor = current;
    m_extent = current;
}

void RangeSelection::startAt(const QModelIndex& index)
{
    m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_anchor = index;
    m_extent = index;
}

void RangeSelection::select(const QModelIndex& from, const QModelIndex& to)
{
    const QModelIndex topLeft = m_model.index(std::min(from.row(), to.row()), std::min(from.column(), to.column()));
    const QModelIndex bottomRight = m_model.index(std::max(from.row(), to.row()), std::max(from.column(), to.column()));
    m_selection.select(QItemSelection(topLeft, bottomRight), QItemSelectionModel::ClearAndSelect);
}

void RangeSelection::extendTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (!m_anchor.isValid())
        m_anchor = m_selection.currentIndex().isValid() ? m_selection.currentIndex() : index;
    m_extent = index;
    select(m_anchor, m_extent);
}

void RangeSelection::toggle(const QModelIndex& index)
{
    m_selecting = true;
    m_selection.select(index, QItemSelectionModel::Toggle);
    const bool selected = m_selection.isSelected(index);
    const QItemSelection left = m_selection.selection();
    if (selected || left.isEmpty())
        m_selection.setCurrentIndex(index,
                                    left.isEmpty() ? QItemSelectionModel::Select : QItemSelectionModel::NoUpdate);
    else if (!m_selection.isSelected(m_selection.currentIndex()))
        m_selection.setCurrentIndex(left.front().topLeft(), QItemSelectionModel::NoUpdate);
    m_anchor = m_selection.currentIndex();
    m_extent = m_anchor;
    m_selecting = false;
}

void RangeSelection::selectRows(int first, int last)
{
    const int column = std::max(0, m_selection.currentIndex().column());
    m_selecting = true;
    m_selection.setCurrentIndex(m_model.index(first, column), QItemSelectionModel::NoUpdate);
    m_selecting = false;
    m_anchor = m_model.index(first, 0);
    m_extent = m_model.index(last, m_model.columnCount() - 1);
    select(m_anchor, m_extent);
}

void RangeSelection::selectColumns(int first, int last)
{
    const int row = std::max(0, m_selection.currentIndex().row());
    m_selecting = true;
    m_selection.setCurrentIndex(m_model.index(row, first), QItemSelectionModel::NoUpdate);
    m_selecting = false;
    m_anchor = m_model.index(0, first);
    m_extent = m_model.index(m_model.rowCount() - 1, last);
    select(m_anchor, m_extent);
}

void RangeSelection::selectAll()
{
    m_anchor = m_model.index(0, 0);
    m_extent = m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1);
    if (m_anchor.isValid())
        select(m_anchor, m_extent);
}

void RangeSelection::collapse()
{
    startAt(m_selection.currentIndex());
}

std::vector<int> RangeSelection::selectedRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : m_selection.selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model.responsibilityAt(row))
                rows.insert(row);
        }
    }
    return {rows.begin(), rows.end()};
}

std::vector<int> RangeSelection::selectedColumns() const
{
    std::set<int> columns;
    for (const QItemSelectionRange& range : m_selection.selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    return {columns.begin(), columns.end()};
}

std::vector<ResponsibilityId> RangeSelection::rows() const
{
    std::vector<ResponsibilityId> rows;
    for (const int row : selectedRows())
        rows.push_back(m_model.responsibilityAt(row));
    return rows;
}

std::vector<RoleId> RangeSelection::roles() const
{
    std::vector<RoleId> roles;
    for (const int column : selectedColumns()) {
        if (const RoleId role = m_model.roleAt(column))
            roles.push_back(role);
    }
    return roles;
}

Cells RangeSelection::cells() const
{
    Cells cells;
    const QItemSelection selected = m_selection.selection();
    for (const int row : selectedRows()) {
        for (const int column : selectedColumns()) {
            const RoleId role = m_model.roleAt(column);
            if (role && (selected.size() == 1 || selected.contains(m_model.index(row, column))))
                cells.emplace_back(m_model.constellation(), m_model.responsibilityAt(row), role);
        }
    }
    return cells;
}

std::optional<SelectedBlock> RangeSelection::block() const
{
    SelectedBlock block;
    block.cells = {m_model.constellation(), rows(), roles()};
    const std::vector<int> columns = selectedColumns();
    block.withTitles = !columns.empty() && columns.front() == 0;
    block.wholeColumns = !columns.empty() && isColumnSelected(columns.front());
    const QItemSelection selected = m_selection.selection();
    if (selected.size() > 1) {
        // Several ranges are one block when together they fill the rectangle around them.
        for (const int row : selectedRows()) {
            for (const int column : columns) {
                if (!selected.contains(m_model.index(row, column)))
                    return std::nullopt;
            }
        }
    }
    return block;
}

QString RangeSelection::inWords() const
{
    if (!isRange())
        return {};
    const QItemSelection selected = m_selection.selection();
    qsizetype cells = 0;
    for (const QItemSelectionRange& range : selected) {
        qsizetype typed = 0;
        for (int row = range.top(); row <= range.bottom(); ++row)
            typed += m_model.responsibilityAt(row) ? 1 : 0;
        cells += typed * (range.width() - (range.left() == 0 ? 1 : 0));
    }
    if (cells > 0)
        return cells == 1 ? tr("1 cell selected") : tr("%1 cells selected").arg(cells);
    const auto count = rows().size();
    return count == 1 ? tr("1 row selected") : tr("%1 rows selected").arg(count);
}

} // namespace remit
