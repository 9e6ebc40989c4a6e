#pragma once

#include "model/chart/chart_cells.h"
#include "words/seat_columns.h"

#include <QAbstractTableModel>

namespace remit {

class PlanDocument;
class ShownConstellation;

/// The shown constellation with its seats or people as columns, to be looked at: it answers the item roles of
/// `ChartModel` and follows the document.
class ColumnChart : public QAbstractTableModel {
    Q_OBJECT

public:
    ColumnChart(PlanDocument& document, const ShownConstellation& shown, ChartColumns columns,
                QObject* parent = nullptr);

    ChartColumns columns() const { return m_columns; }
    void setColumns(ChartColumns columns);
    /// The responsibility of a row; 0 on bands.
    ResponsibilityId responsibilityAt(int row) const { return m_chart.responsibilityAt(row); }
    int rowOf(ResponsibilityId row) const { return m_chart.rowOf(row); }
    /// Whether anybody sits in the constellation.
    bool hasSeats() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void read();

    PlanDocument& m_document;
    const ShownConstellation& m_shown;
    ChartColumns m_columns;
    Plan m_plan;
    ShownChart m_chart;
    const ChartOverlay m_overlay;
    ChartCells m_cells;
};

} // namespace remit
