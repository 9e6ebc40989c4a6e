#pragma once

#include "model/advice/shown_advice.h"

#include <QWidget>

class QComboBox;

namespace remit {

class GrowthChart;

/// How the busiest seat fares as one of the numeric facts grows, and which fact that is.
class GrowthPanel : public QWidget {
    Q_OBJECT

public:
    /// `fact` is the key of the one that is shown at first.
    GrowthPanel(ShownAdvice& shown, const Advice& advice, const std::string& fact, QWidget* parent = nullptr);

signals:
    void factChosen(const QString& key);

private:
    void fillFacts(const Advice& advice, const std::string& fact);
    void display(const Advice& advice, const FactQuestion& question);

    ShownAdvice& m_shown;
    QComboBox* m_facts;
    GrowthChart* m_chart;
};

} // namespace remit
