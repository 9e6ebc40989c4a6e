#pragma once

#include "core/id.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace remit {

class ChartLoads;
class ChartView;
class PausedSave;

/// What the current row costs a week, how that comes about, and a line to say it better.
class HoursPanel : public QWidget {
    Q_OBJECT

public:
    HoursPanel(ChartLoads& loads, ChartView& view, QWidget* parent = nullptr);

    /// Saves what was typed and not yet saved.
    void flush();

private:
    void moveToCurrent();
    void refresh();
    void save();

    ChartLoads& m_loads;
    ChartView& m_view;
    QLabel* m_hours;
    QLineEdit* m_effort;
    QLabel* m_problem;
    PausedSave* m_save;
    /// The row the line is about; stays while something typed waits to be saved.
    ResponsibilityId m_row;
};

} // namespace remit
