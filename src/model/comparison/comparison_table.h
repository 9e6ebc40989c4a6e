#pragma once

#include "analysis/comparison/comparison.h"
#include "model/chart/chart_filter.h"
#include "model/comparison/comparison_cells.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <vector>

namespace remit {

/// Constellations side by side as a table: responsibilities (column 0) by the columns of each constellation, areas as
/// band rows. It answers the item roles of `ChartModel`.
class ComparisonTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ItemRole {
        BeforeRole = Qt::UserRole + 100, ///< QString, what stood there in the baseline, where it differs
        GroupStartRole, ///< bool, cells and header: the first column of a constellation
        StateRole, ///< RowState as int, cells: whether the constellation is about the row
        GoneRole, ///< bool, cells and header: the constellation has no such column any more
    };

    explicit ComparisonTable(ComparedConstellations& compared, QObject* parent = nullptr);

    ComparedConstellations& compared() const { return m_compared; }
    /// Only rows in which something differs; a row that is looked at stays when it does no more.
    bool isChangesOnly() const { return m_changesOnly; }
    void setChangesOnly(bool changesOnly);
    /// Only rows that fit in at least one of the constellations.
    void setFilter(const ChartFilter& filter);
    const ChartFilter& filter() const { return m_filter; }
    void setCollapsed(std::optional<AreaId> area, bool collapsed);
    bool isCollapsed(std::optional<AreaId> area) const { return m_collapsed.contains(area); }

    /// 0 on bands.
    ResponsibilityId responsibilityAt(int row) const;
    std::optional<AreaId> areaAt(int row) const;
    /// Nothing in column 0 and on bands.
    std::optional<ComparedPlace> placeAt(const QModelIndex& index) const;
    /// The cell of the plan; nothing where the column is not one role that takes part.
    std::optional<Assignment::Key> cellAt(const QModelIndex& index) const;
    /// Invalid where it is not shown; role 0 is the first column of the constellation.
    QModelIndex indexOf(ConstellationId constellation, ResponsibilityId responsibility, RoleId role) const;
    /// The columns of a side: the first and the last.
    std::pair<int, int> columnsOf(std::size_t side) const;
    /// The most letters of any cell of the column, and of what stood before where that is shown.
    std::pair<int, int> mostLettersIn(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A band, or a row of the comparison.
    struct Entry {
        std::optional<AreaId> area;
        int row = -1;

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    struct Column {
        std::size_t side = 0;
        std::size_t column = 0;
    };

    const Comparison& comparison() const;
    const Plan& plan() const;
    void readAnew();
    void readColumns();
    std::vector<Entry> entriesNow() const;
    bool isShown(int row, const std::vector<RowFilter>& filters) const;
    void follow(const std::set<int>& rows);
    void announce(int row);

    ComparedConstellations& m_compared;
    ComparisonCells m_cells;
    std::vector<Entry> m_entries;
    std::vector<Column> m_columns;
    bool m_changesOnly = true;
    ChartFilter m_filter;
    std::set<std::optional<AreaId>> m_collapsed;
    /// Rows that were shown since it was last asked which are to be.
    std::set<ResponsibilityId> m_kept;
};

} // namespace remit
