#pragma once

#include "core/id.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QModelIndex;
class QRect;

namespace remit {

class ChartLoads;
class ChartTable;
class ChartView;

/// The hours beside the titles, edited in place: a double click or the menu opens a row's effort, Enter goes on to the
/// next row, Escape leaves. What cannot be read is explained below the line, which stays open.
class HoursColumn : public QObject {
    Q_OBJECT

public:
    HoursColumn(ChartView& view, ChartLoads& loads, QObject* parent = nullptr);

    void setShown(bool shown);
    void edit(ResponsibilityId responsibility);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Where the hours of a row stand in the titles; empty on bands.
    QRect roomOf(const QModelIndex& row) const;
    void place();
    /// False when what was typed cannot be read; the line says why.
    bool save();
    void close();
    /// To the next (+1) or previous (-1) responsibility, closing at the ends.
    void goOn(int step);
    bool takeMouse(QEvent& event, const QPoint& position, Qt::MouseButton button);

    ChartView& m_view;
    ChartTable& m_table;
    ChartLoads& m_loads;
    QLineEdit* m_line;
    QLabel* m_problem;
    ResponsibilityId m_row;
};

} // namespace remit
