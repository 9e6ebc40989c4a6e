#pragma once

#include "model/cadence/year_weeks.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace remit {

/// The 52 weeks to come: those in which something clashes or somebody cannot come are marked; the selected one is
/// explained below.
class YearView : public QWidget {
    Q_OBJECT

public:
    explicit YearView(ShownWeek& week, QWidget* parent = nullptr);

    QString explanation() const;
    QTableWidget& table() const { return *m_table; }

signals:
    /// It is to be shown as a week.
    void weekWanted(remit::Date monday);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void refresh();
    void showCells();
    void explain();
    const YearWeek* current() const;

    ShownWeek& m_week;
    std::vector<YearWeek> m_weeks;
    QTableWidget* m_table;
    QLabel* m_inconvenience;
    QPlainTextEdit* m_explanation;
    QPushButton* m_showWeek;
    /// Something changed while it was not to be seen.
    bool m_isStale = true;
};

} // namespace remit
