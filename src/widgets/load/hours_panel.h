#pragma once

#include "core/id.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace remit {

class CatalogueLinks;
class ChartLoads;
class ChartView;
class PausedSave;

/// What the current row costs a week, said as a sentence, and a line to say it better. Hours that grow with the
/// organisation stand in the line as a formula, which comes when it is asked for.
class HoursPanel : public QWidget {
    Q_OBJECT

public:
    HoursPanel(ChartLoads& loads, CatalogueLinks& links, ChartView& view, QWidget* parent = nullptr);

    /// Where the hours are typed.
    QLineEdit& line() const { return *m_effort; }
    /// Shows the formula and lets it be changed.
    QPushButton& changing() const { return *m_change; }
    /// Takes the catalogue's estimate back; hidden while the row has it.
    QPushButton& estimating() const { return *m_estimate; }

    /// Saves what was typed and not yet saved.
    void flush();

private:
    void makeParts();
    void moveToCurrent();
    void refresh();
    void openLine();
    void showLine(const QString& written);
    /// False when it could not be kept.
    bool save();

    ChartLoads& m_loads;
    CatalogueLinks& m_links;
    ChartView& m_view;
    QLabel* m_hours;
    QLineEdit* m_effort;
    QPushButton* m_change;
    QPushButton* m_estimate;
    QLabel* m_problem;
    PausedSave* m_save;
    /// The row the line is about; stays while something typed waits to be saved.
    ResponsibilityId m_row;
    bool m_formulaWanted = false;
};

} // namespace remit
