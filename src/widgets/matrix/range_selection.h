#pragma once

#include "core/edits/edits_of_ranges.h"

#include <QModelIndex>
#include <QObject>
#include <QPersistentModelIndex>

class QItemSelection;
class QItemSelectionModel;

namespace remit {

class ChartModel;

/// A selected rectangle as it concerns the plan: bands and the row still to be typed are not in it.
struct SelectedBlock {
    CellBlock cells;
    /// Column 0 is in it.
    bool withTitles = false;
    bool wholeColumns = false;

    /// Columns selected, titles included.
    std::size_t columnCount() const { return cells.roles.size() + (withTitles ? 1 : 0); }
};

/// What is selected in the matrix. The current cell stays where a range was begun; the other corner moves.
class RangeSelection : public QObject {
    Q_OBJECT

public:
    RangeSelection(ChartModel& model, QItemSelectionModel& selection, QObject* parent);

    /// Whether more than the current cell is selected.
    bool isRange() const;
    bool isRowSelected(int row) const;
    bool isColumnSelected(int column) const;

    /// The corner that moves.
    QModelIndex extent() const;
    void startAt(const QModelIndex& index);
    void extendTo(const QModelIndex& index);
    /// Selects the cell besides what is selected, or takes it out again.
    void toggle(const QModelIndex& index);
    void selectRows(int first, int last);
    void selectColumns(int first, int last);
    void selectAll();
    /// Only the current cell again.
    void collapse();

    /// Cells of roles that are selected, row by row.
    Cells cells() const;
    /// Responsibilities with any selected cell, in the order of the screen.
    std::vector<ResponsibilityId> rows() const;
    std::vector<RoleId> roles() const;
    /// The rectangle, or nothing when several apart from each other are selected.
    std::optional<SelectedBlock> block() const;
    /// "12 cells", "3 rows"; empty unless it is a range.
    QString inWords() const;

signals:
    void changed();

private:
    void select(const QModelIndex& from, const QModelIndex& to);
    void follow(const QModelIndex& current);
    std::vector<int> selectedRows() const;
    std::vector<int> selectedColumns() const;

    ChartModel& m_model;
    QItemSelectionModel& m_selection;
    QPersistentModelIndex m_anchor;
    QPersistentModelIndex m_extent;
    bool m_selecting = false;
};

} // namespace remit
