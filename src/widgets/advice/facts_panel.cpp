#include "widgets/advice/facts_panel.h"

#include "model/document/plan_document.h"
#include "widgets/advice/advice_parts.h"
#include "widgets/advice/situation_button.h"
#include "widgets/facts/fact_editor.h"
#include "widgets/fields/number_field.h"
#include "widgets/fields/paused_save.h"
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

constexpr int editorWidth = 172;
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
    for (const std::string& key : facts.first())
        m_rows.push_back(makeRow(*facts.question(key)));
    for (const Row& each : m_rows)
        m_first->addWidget(each.widget);
    for (const FactQuestion& each : facts.questions()) {
        if (std::find(facts.first().begin(), facts.first().end(), each.key) != facts.first().end())
            continue;
        m_rows.push_back(makeRow(each));
        m_restDown->addWidget(m_rows.back().widget);
    }
}

FactsPanel::Row FactsPanel::makeRow(const FactQuestion& question)
{
    Row row;
    row.question = &question;
    row.widget = new QWidget(m_content);
    row.editor = new FactEditor(question, row.widget);
    auto* name = adviceLabel(text(question.brief), "", row.widget);
    name->setBuddy(row.editor->widget());
    name->setToolTip(asToolTip(text(question.label) + u'\n' + text(question.help)));
    row.editor->widget()->setAccessibleName(text(question.label));
    row.editor->widget()->setAccessibleDescription(text(question.help));
    row.editor->widget()->setToolTip(asToolTip(text(question.help)));
    row.editor->widget()->setFixedWidth(editorWidth);
    row.counted = adviceLabel(tr("counted on the map"), "small", row.widget);
    row.problem = adviceLabel({}, "problem", row.widget);
    row.problem->setObjectName(QStringLiteral("problem_") + text(question.key));
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(row.counted);
    auto* across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addLayout(words, 1);
    across->addWidget(row.editor->widget());
    auto* down = new QVBoxLayout(row.widget);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addLayout(across);
    down->addWidget(row.problem);
    if (NumberField* number = row.editor->number()) {
        row.save = new PausedSave(*number, [this, row] { return save(row); });
        connect(row.editor, &FactEditor::edited, this, [row] {
            row.problem->setText(row.editor->problem());
            row.problem->setVisible(!row.editor->problem().isEmpty());
        });
    } else {
        connect(row.editor, &FactEditor::edited, this, [this, row] { save(row); });
    }
    return row;
}

/// What was typed and is no answer stands there with what is wrong; the plan keeps what it had.
bool FactsPanel::save(const Row& row)
{
    if (!row.editor->problem().isEmpty())
        return true;
    const auto found = m_shown.stated().find(row.question->key);
    const auto before = found == m_shown.stated().end() ? std::nullopt : std::optional(found->second);
    return row.editor->value() == before || m_shown.state(*row.question, row.editor->value());
}

void FactsPanel::refresh()
{
    const FactValues values = m_shown.facts().values(m_shown.stated());
    const auto contradictions = m_shown.facts().contradictions(m_shown.stated());
    int known = 0;
    for (const Row& each : m_rows) {
        refreshRow(each, values, contradictions);
        known += m_rest->isAncestorOf(each.widget) && values.isKnown(each.question->key) ? 1 : 0;
    }
    const auto rest = m_rows.size() - m_shown.facts().first().size();
    m_more->setText((m_more->isChecked() ? QStringLiteral("▾ ") : QStringLiteral("▸ "))
                    + tr("%1 more facts, %2 known").arg(rest).arg(known));
    refreshNext();
}

void FactsPanel::refreshRow(const Row& row, const FactValues& values,
                            const std::vector<const FactConstraint*>& contradictions)
{
    const std::string& key = row.question->key;
    const auto found = m_shown.stated().find(key);
    const auto stated = found == m_shown.stated().end() ? std::nullopt : std::optional(found->second);
    const bool isTyping = row.save != nullptr && row.save->isPending();
    if (!isTyping && row.editor->problem().isEmpty() && row.editor->value() != stated)
        row.editor->setValue(stated);
    row.editor->setAssumed(values.of(key), FactEditor::Wording::brief);
    const bool isCounted = m_shown.isCounted(*row.question);
    row.counted->setVisible(isCounted);
    row.editor->widget()->setEnabled(!isCounted && !m_shown.document().isReadOnly() && m_shown.hasConstellation());
    QString problem = row.editor->problem();
    for (const FactConstraint* each : contradictions) {
        if (problem.isEmpty() && each->facts.front() == key)
            problem = text(each->message);
    }
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
}

/// What the advice asks for comes first.
void FactsPanel::orderRest()
{
    const auto& advice = m_shown.advice();
    if (!advice)
        return;
    int place = 0;
    for (const OpenFact& open : advice->open) {
        for (const Row& row : m_rows) {
            if (row.question != open.question || !m_rest->isAncestorOf(row.widget))
                continue;
            m_restDown->removeWidget(row.widget);
            m_restDown->insertWidget(place++, row.widget);
        }
    }
    QWidget* before = m_more;
    for (int i = 0; i < m_restDown->count(); ++i) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const Row& each) { return each.widget == m_restDown->itemAt(i)->widget(); });
        setTabOrder(before, row->editor->widget());
        before = row->editor->widget();
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
    for (const Row& row : m_rows) {
        if (row.question->key != key)
            continue;
        if (m_rest->isAncestorOf(row.widget))
            showAll(true);
        row.editor->widget()->setFocus(Qt::OtherFocusReason);
        if (NumberField* number = row.editor->number())
            number->selectAll();
        auto* scroll = findChild<QScrollArea*>();
        m_content->layout()->activate();
        scroll->ensureWidgetVisible(row.widget);
    }
}

void FactsPanel::takeKeyboard()
{
    m_rows.front().editor->widget()->setFocus(Qt::OtherFocusReason);
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
