#include "model/chart/stepped_table.h"

namespace remit {

namespace {

/// Qt names the item before which moved ones are put, counted before they were taken out.
int qtDestination(const ListStep& step)
{
    return step.to < step.first ? step.to : step.to + step.count;
}

} // namespace

void SteppedTable::begin(const ListStep& step, Qt::Orientation lines)
{
    const bool rows = lines == Qt::Vertical;
    // The titles are the first column.
    const int first = step.first + (rows ? 0 : 1);
    const int last = first + step.count - 1;
    const int to = qtDestination(step) + (rows ? 0 : 1);
    switch (step.kind) {
    case ListStep::Kind::remove:
        return rows ? beginRemoveRows({}, first, last) : beginRemoveColumns({}, first, last);
    case ListStep::Kind::insert:
        return rows ? beginInsertRows({}, first, last) : beginInsertColumns({}, first, last);
    case ListStep::Kind::move:
        rows ? beginMoveRows({}, first, last, {}, to) : beginMoveColumns({}, first, last, {}, to);
    }
}

void SteppedTable::end(const ListStep& step, Qt::Orientation lines)
{
    const bool rows = lines == Qt::Vertical;
    switch (step.kind) {
    case ListStep::Kind::remove:
        return rows ? endRemoveRows() : endRemoveColumns();
    case ListStep::Kind::insert:
        return rows ? endInsertRows() : endInsertColumns();
    case ListStep::Kind::move:
        return rows ? endMoveRows() : endMoveColumns();
    }
}

void SteppedTable::announce(const ChartChanges& changes)
{
    for (const CellArea& area : changes.cells)
        emit dataChanged(index(area.top, area.left), index(area.bottom, area.right));
    for (const auto& heads : changes.heads)
        emit headerDataChanged(Qt::Horizontal, heads.first, heads.second);
}

void SteppedTable::announceTitles(const QVector<int>& itemRoles)
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), itemRoles);
}

void SteppedTable::movePersistent(const std::vector<int>& newRows)
{
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const int row = newRows[std::size_t(index.row())];
        after << (row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    changePersistentIndexList(before, after);
}

} // namespace remit
