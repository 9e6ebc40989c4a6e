#include "widgets/advice/growth_panel.h"

#include "advisor/advice/growth.h"
#include "model/document/plan_document.h"
#include "widgets/advice/advice_parts.h"
#include "widgets/advice/growth_chart.h"
#include "words/text.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

GrowthPanel::GrowthPanel(ShownAdvice& shown, const Advice& advice, const std::string& fact, QWidget* parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_facts(new QComboBox(this))
    , m_chart(new GrowthChart(this))
{
    auto* title = new QLabel(tr("Busiest seat (estimates) by"), this);
    title->setProperty("part", "emphasis");
    title->setBuddy(m_facts);
    m_facts->setObjectName("growthFact");
    m_facts->setAccessibleName(tr("By which fact the busiest seat is shown"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_facts);
    head->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(6);
    down->addLayout(head);
    down->addWidget(m_chart);
    fillFacts(advice, fact);
    display(advice, *m_shown.facts().question(m_facts->currentData().toString().toStdString()));
    connect(m_facts, &QComboBox::currentIndexChanged, this,
            [this] { emit factChosen(m_facts->currentData().toString()); });
    connect(m_chart, &GrowthChart::valueChosen, this, [this](double value) {
        const FactQuestion& question = *m_shown.facts().question(m_facts->currentData().toString().toStdString());
        if (!m_shown.isCounted(question) && !m_shown.document().isReadOnly())
            m_shown.state(question, value);
    });
}

/// Those that are tried over several numbers, without one whose value has a name (no limit) now.
void GrowthPanel::fillFacts(const Advice& advice, const std::string& fact)
{
    for (const FactQuestion& each : m_shown.facts().questions()) {
        const bool isNamed = std::any_of(each.choices.begin(), each.choices.end(), [&](const FactChoice& choice) {
            return choice.value == advice.values.of(each.key);
        });
        if (!each.sweep.empty() && !isNamed)
            m_facts->addItem(text(each.brief), text(each.key));
    }
    const int chosen = m_facts->findData(text(fact));
    m_facts->setCurrentIndex(chosen >= 0 ? chosen : 0);
}

void GrowthPanel::display(const Advice& advice, const FactQuestion& question)
{
    m_chart->display(loadCurves(advice, m_shown.knowledge().advisor, m_shown.stated(), question, m_shown.lens()),
                     advice.values.of(question.key), question);
}

} // namespace remit
