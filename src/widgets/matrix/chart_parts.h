#pragma once

#include "widgets/cells/chart_geometry.h"

#include <QFont>
#include <QModelIndex>
#include <QString>
#include <QVector>

#include <array>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace remit {

class ChartDelegate;
class ChartHeader;
class RoleGrid;
class TitleColumn;
class WaitingMarks;

/// The two views of the matrix with their headers and delegates, and what always concerns both. They belong to the
/// widget they stand in.
class ChartParts {
public:
    /// The model answers the item roles of `ChartModel`.
    ChartParts(QAbstractItemModel& model, QWidget& parent);

    RoleGrid& grid() const { return *m_grid; }
    TitleColumn& titles() const { return *m_titles; }
    std::array<QTableView*, 2> views() const;
    ChartHeader& headerOf(const QTableView& part) const;
    ChartDelegate& titleDelegate() const { return *m_titleDelegate; }
    ChartDelegate& gridDelegate() const { return *m_gridDelegate; }

    const ChartMetrics& metrics() const;
    /// The cell of either part at this place of the screen.
    QModelIndex indexAt(const QPoint& globalPosition) const;

    /// `font` is the one at the usual size.
    void setLook(const ChartLook& look, const QFont& font);
    void setHoursWidth(int width);
    void setSought(const QString& text);
    void setRangeShown(bool shown);
    void setWaiting(const WaitingMarks* waiting);
    void setRoleWidths(const QVector<int>& widths);
    /// So many roles stand beside the titles.
    void setPinned(int count);
    void setHoveredRow(int row);
    void updateRow(int row) const;
    void update() const;

private:
    std::array<ChartDelegate*, 2> delegates() const { return {m_titleDelegate, m_gridDelegate}; }

    /// One for each part, as a view answers to every editor of its delegate.
    ChartDelegate* m_titleDelegate;
    ChartDelegate* m_gridDelegate;
    RoleGrid* m_grid;
    TitleColumn* m_titles;
};

} // namespace remit
