#pragma once

#include "model/advice/shown_advice.h"
#include "widgets/advice/growth_chart.h"

#include <QWidget>

#include <string>

class QComboBox;

namespace remit {

/// How set-ups do as one of the numeric facts grows: which fact that is, and what of the set-ups is followed.
class GrowthPanel : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        /// The key of a fact.
        std::string fact = "developers";
        GrowthMeasure measure = GrowthMeasure::load;
    };

    /// There is an answer, and `choice` keeps what is chosen here.
    GrowthPanel(ShownAdvice& shown, Choice& choice, QWidget* parent = nullptr);

private:
    void fillMeasures();
    void fillFacts();
    const FactQuestion& question() const;
    void display();

    ShownAdvice& m_shown;
    Choice& m_choice;
    QComboBox* m_measures;
    QComboBox* m_facts;
    GrowthChart* m_chart;
};

} // namespace remit
