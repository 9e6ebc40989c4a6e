#pragma once

#include "model/chart/chart_changes.h"
#include "model/chart/list_steps.h"

#include <QAbstractTableModel>

namespace remit {

/// A table that tells its views of changes in the terms of Qt, given as list steps and as areas of cells.
class SteppedTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

protected:
    /// Takes each step with `take(step)`. Horizontal steps are of the columns after the first.
    template <class Item, class Take>
    void carryOut(const ListUpdate<Item>& update, Qt::Orientation lines, const Take& take)
    {
        for (const ListStep& step : update.steps) {
            begin(step, lines);
            take(step);
            end(step, lines);
        }
    }
    /// All rows are others at once; `take` says where each went, -1 where it is gone.
    template <class Take> void moveRowsAtOnce(const Take& take)
    {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        movePersistent(take());
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    void announce(const ChartChanges& changes);
    /// The whole first column, when there are rows.
    void announceTitles(const QVector<int>& itemRoles);

private:
    void begin(const ListStep& step, Qt::Orientation lines);
    void end(const ListStep& step, Qt::Orientation lines);
    void movePersistent(const std::vector<int>& newRows);
};

} // namespace remit
