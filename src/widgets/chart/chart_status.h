#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace remit {

class ChartView;
class PlanDocument;
class ShownConstellation;

/// What the status line says about the chart: how much of everything there is, and how many cells are selected. What
/// is counted as open leads there.
class ChartStatus : public QWidget {
    Q_OBJECT

public:
    /// `findings` counts the findings, and is taken over.
    ChartStatus(PlanDocument& document, ShownConstellation& shown, ChartView& chart, QPushButton& findings,
                QWidget* parent);

    /// "14 responsibilities · 2 roles".
    QString text() const;

private:
    void count();
    void showQuestions();

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    ChartView& m_chart;
    QLabel* m_counts;
    QPushButton* m_questions;
    QLabel* m_selected;
};

} // namespace remit
