#include "widgets/facts/fact_editor.h"

#include "widgets/facts/choice_box.h"
#include "widgets/fields/number_field.h"
#include "words/advice/advice_words.h"
#include "words/text.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

namespace remit {

namespace {

std::vector<FactChoice> choicesOf(const FactQuestion& question)
{
    if (question.kind == FactKind::yesNo)
        return {{"true", 1, FactEditor::tr("yes").toStdString()}, {"false", 0, FactEditor::tr("no").toStdString()}};
    std::vector<FactChoice> choices = question.choices;
    for (const FactLevel& each : question.levels)
        choices.push_back({{}, each.value, each.label});
    return choices;
}

/// "unknown – assumed 3"; an assumption that would not do as an answer is none.
QString unknownText(const FactQuestion& question, double assumed, FactEditor::Wording wording)
{
    const QString words = wording == FactEditor::Wording::brief ? FactEditor::tr("unknown (%1)")
                                                                : FactEditor::tr("unknown – assumed %1");
    const bool isNumber = question.kind == FactKind::integer || question.kind == FactKind::number;
    const bool isInRange = !isNumber || (assumed >= question.least && assumed <= question.most);
    const bool doesAsAnswer = isInRange && !question.assumption.empty();
    return doesAsAnswer ? words.arg(factAnswerText(question, assumed)) : FactEditor::tr("unknown");
}

} // namespace

FactEditor::FactEditor(const FactQuestion& question, QWidget* parent)
    : QObject(parent)
    , m_question(question)
{
    const bool isChoice
        = question.kind == FactKind::choice || question.kind == FactKind::yesNo || !question.levels.empty();
    isChoice ? makeChoice(parent) : makeNumber(parent);
    widget()->setObjectName(QStringLiteral("fact_") + text(question.key));
}

void FactEditor::makeChoice(QWidget* parent)
{
    m_choice = new ChoiceBox(parent);
    m_choice->addItem(tr("unknown"));
    for (const FactChoice& each : choicesOf(m_question))
        m_choice->addItem(text(each.label), each.value);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FactEditor::edited);
}

void FactEditor::makeNumber(QWidget* parent)
{
    m_number = new NumberField({m_question.least, m_question.most, m_question.kind == FactKind::integer}, parent);
    connect(m_number, &QLineEdit::textChanged, this, &FactEditor::edited);
}

QWidget* FactEditor::widget() const
{
    return m_choice != nullptr ? static_cast<QWidget*>(m_choice) : m_number;
}

std::optional<double> FactEditor::value() const
{
    if (m_number != nullptr)
        return m_number->value();
    return m_choice->currentIndex() > 0 ? std::optional(m_choice->currentData().toDouble()) : std::nullopt;
}

void FactEditor::setValue(std::optional<double> value)
{
    if (m_number != nullptr) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(value);
        return;
    }
    const QSignalBlocker quiet(m_choice);
    // A degree between those that are worded stands in the list as a number.
    if (value && m_choice->findData(*value) < 0)
        m_choice->addItem(factAnswerText(m_question, *value), *value);
    m_choice->setCurrentIndex(value ? m_choice->findData(*value) : 0);
}

void FactEditor::setAssumed(double assumed, Wording wording)
{
    const QString unknown = unknownText(m_question, assumed, wording);
    if (m_number != nullptr)
        m_number->setPlaceholderText(unknown);
    else
        m_choice->setItemText(0, value() ? tr("unknown") : unknown);
}

QString FactEditor::problem() const
{
    return m_number != nullptr ? m_number->problem() : QString();
}

} // namespace remit
