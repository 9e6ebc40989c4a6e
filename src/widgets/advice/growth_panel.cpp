#include "widgets/advice/growth_panel.h"

#include "advisor/advice/growth.h"
#include "model/document/plan_document.h"
#include "words/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

GrowthPanel::GrowthPanel(ShownAdvice& shown, Choice& choice, QWidget* parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_choice(choice)
    , m_measures(new QComboBox(this))
    , m_facts(new QComboBox(this))
    , m_chart(new GrowthChart(this))
{
    fillMeasures();
    fillFacts();
    auto* by = new QLabel(tr("by"), this);
    by->setBuddy(m_facts);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_measures);
    head->addWidget(by);
    head->addWidget(m_facts);
    head->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(6);
    down->addLayout(head);
    down->addWidget(m_chart);
    display();
    for (QComboBox* each : {m_measures, m_facts})
        connect(each, &QComboBox::currentIndexChanged, this, [this] {
            m_choice
                = {m_facts->currentData().toString().toStdString(), GrowthMeasure(m_measures->currentData().toInt())};
            display();
        });
    connect(m_chart, &GrowthChart::valueChosen, this, [this](double value) {
        if (!m_shown.isCounted(question()) && !m_shown.document().isReadOnly())
            m_shown.state(question(), value);
    });
}

void GrowthPanel::fillMeasures()
{
    m_measures->setObjectName("growthMeasure");
    m_measures->setAccessibleName(tr("What of the set-ups is shown"));
    m_measures->addItem(tr("Busiest seat (estimates)"), int(GrowthMeasure::load));
    m_measures->addItem(tr("How well they fit (judgement)"), int(GrowthMeasure::fit));
    m_measures->setCurrentIndex(m_measures->findData(int(m_choice.measure)));
}

/// Those that are tried over several numbers, without one whose value has a name (no limit) now.
void GrowthPanel::fillFacts()
{
    m_facts->setObjectName("growthFact");
    m_facts->setAccessibleName(tr("By which fact it is shown"));
    const FactValues& values = m_shown.advice()->values;
    for (const FactQuestion& each : m_shown.facts().questions()) {
        const bool isNamed = std::any_of(each.choices.begin(), each.choices.end(),
                                         [&](const FactChoice& choice) { return choice.value == values.of(each.key); });
        if (!each.sweep.empty() && !isNamed)
            m_facts->addItem(text(each.brief), text(each.key));
    }
    m_facts->setCurrentIndex(std::max(0, m_facts->findData(text(m_choice.fact))));
}

const FactQuestion& GrowthPanel::question() const
{
    return *m_shown.facts().question(m_facts->currentData().toString().toStdString());
}

void GrowthPanel::display()
{
    const Advice& advice = *m_shown.advice();
    m_chart->display(growthCurves(advice, m_shown.knowledge().advisor, m_shown.stated(), question(), m_shown.lens()),
                     advice.values.of(question().key), question(), m_choice.measure);
}

} // namespace remit
