#include "widgets/advice/facts_panel.h"

#include "widgets/advice/advice_parts.h"
#include "widgets/advice/fact_row.h"
#include "widgets/advice/situation_button.h"
#include "widgets/parts/flow_layout.h"
#include "words/advice/advice_words.h"
#include "words/names.h"
#include "words/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

/// So many questions are asked next.
constexpr std::size_t nextQuestions = 3;

} // namespace

FactsPanel::FactsPanel(ShownAdvice& shown, QWidget* parent)
    : QFrame(parent)
    , m_shown(shown)
    , m_content(new QWidget(this))
    , m_first(new QVBoxLayout)
    , m_rest(new QWidget(m_content))
    , m_restDown(new QVBoxLayout(m_rest))
    , m_next(new QFrame(m_content))
    , m_nextWords(adviceLabel({}, "", m_next))
    , m_nextButtons(new QWidget(m_next))
{
    setObjectName("factsPanel");
    m_content->setObjectName("factsContent");
    for (QVBoxLayout* each : {m_first, m_restDown}) {
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(6);
    }
    addRows();
    m_more = foldButton({}, *m_rest, false, m_content);
    m_more->setObjectName("moreFacts");
    connect(m_more, &QPushButton::toggled, this, [this](bool open) {
        if (open)
            orderRest();
        refresh();
    });
    m_next->setObjectName("openFacts");
    m_next->setProperty("part", "softFrame");
    auto* next = new QVBoxLayout(m_next);
    next->setContentsMargins(10, 8, 10, 8);
    next->setSpacing(4);
    auto* title = adviceLabel(tr("Open facts could still change this."), "emphasis", m_next);
    next->addWidget(title);
    next->addWidget(m_nextWords);
    (new FlowLayout(m_nextButtons))->setContentsMargins(0, 0, 0, 0);
    next->addWidget(m_nextButtons);
    auto* down = new QVBoxLayout(m_content);
    down->setContentsMargins(16, 14, 16, 14);
    down->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(adviceLabel(tr("Your situation"), "subheading", m_content), 1);
    head->addWidget(situationButton(m_shown, m_content));
    down->addLayout(head);
    down->addLayout(m_first);
    down->addWidget(m_more);
    down->addWidget(m_rest);
    down->addWidget(m_next);
    down->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(scroll);
    refresh();
}

void FactsPanel::addRows()
{
    const Facts& facts = m_shown.facts();
    for (const std::string& key : facts.first()) {
        m_rows.push_back(new FactRow(m_shown, *facts.question(key), m_content));
        m_first->addWidget(m_rows.back());
    }
    for (const FactQuestion& each : facts.questions()) {
        if (std::find(facts.first().begin(), facts.first().end(), each.key) != facts.first().end())
            continue;
        m_rows.push_back(new FactRow(m_shown, each, m_content));
        m_restDown->addWidget(m_rows.back());
    }
}

void FactsPanel::refresh()
{
    const FactValues values = m_shown.facts().values(m_shown.stated());
    const auto contradictions = m_shown.facts().contradictions(m_shown.stated());
    int known = 0;
    for (FactRow* each : m_rows) {
        each->refresh(values, contradictions);
        known += m_rest->isAncestorOf(each) && values.isKnown(each->question().key) ? 1 : 0;
    }
    const auto rest = m_rows.size() - m_shown.facts().first().size();
    m_more->setText((m_more->isChecked() ? QStringLiteral("▾ ") : QStringLiteral("▸ "))
                    + tr("%1 more facts, %2 known").arg(rest).arg(known));
    refreshNext();
}

/// What the advice asks for comes first.
void FactsPanel::orderRest()
{
    const auto& advice = m_shown.advice();
    if (!advice)
        return;
    int place = 0;
    for (const OpenFact& open : advice->open) {
        for (FactRow* row : m_rows) {
            if (&row->question() != open.question || !m_rest->isAncestorOf(row))
                continue;
            m_restDown->removeWidget(row);
            m_restDown->insertWidget(place++, row);
        }
    }
    QWidget* before = m_more;
    for (int i = 0; i < m_restDown->count(); ++i) {
        QWidget& field = static_cast<FactRow*>(m_restDown->itemAt(i)->widget())->field();
        setTabOrder(before, &field);
        before = &field;
    }
}

void FactsPanel::refreshNext()
{
    const auto& advice = m_shown.advice();
    m_next->setVisible(advice.has_value() && !advice->open.empty());
    emptyLayout(*m_nextButtons->layout());
    if (!advice)
        return;
    QStringList questions;
    for (std::size_t i = 0; i < std::min(nextQuestions, advice->open.size()); ++i) {
        const FactQuestion& question = *advice->open[i].question;
        questions << text(question.asked);
        auto* button = new QPushButton(text(question.brief), m_nextButtons);
        button->setProperty("part", "filterChip");
        button->setObjectName(QStringLiteral("ask_") + text(question.key));
        button->setToolTip(asToolTip(text(question.asked)));
        button->setAccessibleName(tr("Answer: %1").arg(text(question.asked)));
        connect(button, &QPushButton::clicked, this, [this, key = question.key] { ask(key); });
        m_nextButtons->layout()->addWidget(button);
        button->show();
    }
    m_nextWords->setText(tr("Ask next: %1").arg(questions.join(u' ')));
}

void FactsPanel::ask(const std::string& key)
{
    for (FactRow* row : m_rows) {
        if (row->question().key != key)
            continue;
        if (m_rest->isAncestorOf(row))
            showAll(true);
        row->takeKeyboard();
        m_content->layout()->activate();
        findChild<QScrollArea*>()->ensureWidgetVisible(row);
    }
}

void FactsPanel::takeKeyboard()
{
    m_rows.front()->field().setFocus(Qt::OtherFocusReason);
}

bool FactsPanel::areAllShown() const
{
    return m_more->isChecked();
}

void FactsPanel::showAll(bool shown)
{
    m_more->setChecked(shown);
}

} // namespace remit
