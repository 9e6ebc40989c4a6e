#pragma once

#include "analysis/load/load.h"

#include <QAbstractTableModel>

#include <vector>

namespace remit {

/// What one role spends its hours on, a line per half of a responsibility, in the order of the chart.
class LoadLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ResponsibilityColumn, HoursColumn, PartColumn, EffortColumn, HalfColumn, SourceColumn, ColumnCount };
    /// What a column is sorted by; unknown hours come before 0.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties it.
    void show(const Plan& plan, ConstellationId constellation, const RoleWorkload* load);
    ResponsibilityId responsibilityAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Shown {
        LoadLine line;
        QString title;
        /// Scaled to the measured hours of the role.
        std::optional<double> hours;
    };
    QString textOf(const Shown& shown, int column) const;

    std::vector<Shown> m_lines;
};

} // namespace remit
