#include "widgets/load/facts_dialog.h"

#include "core/edits/edits.h"
#include "widgets/parts/number_field.h"
#include "words/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace remit {

namespace {

/// How an answer is said: the choice's words, yes or no, or the number.
QString answerText(const FactQuestion& question, double value)
{
    for (const FactChoice& each : question.choices) {
        if (each.value == value)
            return text(each.label);
    }
    if (question.kind == FactKind::yesNo)
        return value != 0 ? FactsDialog::tr("yes") : FactsDialog::tr("no");
    return QString::number(value, 'g', 6);
}

/// "unknown – assumed 3"; an assumption that would not do as an answer is none.
QString unknownText(const FactQuestion& question, double assumed)
{
    const bool isNumber = question.kind == FactKind::integer || question.kind == FactKind::number;
    const bool doesAsAnswer = !isNumber || (assumed >= question.least && assumed <= question.most);
    return doesAsAnswer ? FactsDialog::tr("unknown – assumed %1").arg(answerText(question, assumed))
                        : FactsDialog::tr("unknown");
}

std::vector<FactChoice> choicesOf(const FactQuestion& question)
{
    if (question.kind == FactKind::yesNo)
        return {{"true", 1, FactsDialog::tr("yes").toStdString()}, {"false", 0, FactsDialog::tr("no").toStdString()}};
    return question.choices;
}

QLabel* small(const QString& words, const char* part)
{
    auto* label = new QLabel(words);
    label->setProperty("part", part);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

struct SettingQuestion {
    const char* name;
    QString label;
    QString help;
    double usual;
    double most;
};

std::vector<SettingQuestion> settingQuestions(const LoadSettings& usual)
{
    return {
        {"load.capacity", FactsDialog::tr("Hours a week of one full-time person"),
         FactsDialog::tr("What is left of 40 hours after mail, administration and learning."), usual.capacity, 168},
        {"load.answers", FactsDialog::tr("Answers for it without doing it (%)"),
         FactsDialog::tr("The part of the effort that goes to whoever answers."), usual.answers * 100, 100},
        {"load.supports", FactsDialog::tr("Supports (%)"), FactsDialog::tr("The part that goes to a helper."),
         usual.supports * 100, 100},
        {"load.consulted", FactsDialog::tr("Is asked before (%)"), FactsDialog::tr("Time for being asked."),
         usual.consulted * 100, 100},
        {"load.informed", FactsDialog::tr("Is told after (%)"), FactsDialog::tr("Time for being told."),
         usual.informed * 100, 100},
    };
}

} // namespace

QWidget* FactsDialog::Line::editor() const
{
    return choice != nullptr ? static_cast<QWidget*>(choice) : number;
}

std::optional<double> FactsDialog::Line::value() const
{
    if (number != nullptr)
        return number->value();
    return choice->currentIndex() > 0 ? std::optional(choice->currentData().toDouble()) : std::nullopt;
}

FactsDialog::FactsDialog(const Facts& facts, const Plan& plan, ConstellationId constellation, QWidget* parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_constellation(constellation)
    , m_content(new QWidget)
{
    setObjectName("factsDialog");
    setWindowTitle(tr("Facts about the organisation"));
    resize(640, 660);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(12);
    const auto* shown = plan.find<Constellation>(constellation);
    down->addWidget(
        small(tr("What “%1” knows about its organisation. Leave unknown what nobody knows: the estimates then "
                 "rest on what is usual.")
                  .arg(shown != nullptr ? text(shown->name) : QString()),
              "secondary"));
    auto* lines = new QVBoxLayout(m_content);
    lines->setSpacing(4);
    lines->setContentsMargins(0, 0, 12, 0);
    addQuestions(*lines, statedFacts(facts, plan, constellation));
    addSettings(*lines, plan);
    lines->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    scroll->setFocusPolicy(Qt::NoFocus);
    down->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->setObjectName("factsButtons");
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FactsDialog::tryToAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
}

void FactsDialog::setEnabledForWriting(bool enabled)
{
    m_content->setEnabled(enabled);
    auto* buttons = findChild<QDialogButtonBox*>("factsButtons");
    buttons->button(QDialogButtonBox::Ok)->setEnabled(enabled);
}

QLabel* FactsDialog::addLine(QBoxLayout& down, const QString& label, const QString& help, QWidget* editor)
{
    auto* name = small(label, "");
    name->setBuddy(editor);
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(help);
    auto* across = new QHBoxLayout;
    across->setSpacing(12);
    across->addWidget(name, 3);
    across->addWidget(editor, 2);
    down.addLayout(across);
    down.addWidget(small(help, "small"));
    auto* problem = small({}, "problem");
    problem->hide();
    down.addWidget(problem);
    down.addSpacing(8);
    return problem;
}

void FactsDialog::addQuestions(QBoxLayout& down, const StatedFacts& stated)
{
    for (const FactQuestion& question : m_facts.questions()) {
        const auto found = stated.find(question.key);
        addQuestion(down, question, found != stated.end() ? std::optional(found->second) : std::nullopt);
    }
}

void FactsDialog::addQuestion(QBoxLayout& down, const FactQuestion& question, std::optional<double> stated)
{
    Line line;
    line.question = &question;
    if (question.kind == FactKind::choice || question.kind == FactKind::yesNo) {
        line.choice = new QComboBox;
        line.choice->addItem(tr("unknown"));
        for (const FactChoice& each : choicesOf(question))
            line.choice->addItem(text(each.label), each.value);
        line.choice->setCurrentIndex(stated ? std::max(0, line.choice->findData(*stated)) : 0);
        line.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        // The wheel scrolls the list of questions; it must not answer one in passing.
        line.choice->setFocusPolicy(Qt::StrongFocus);
        line.choice->installEventFilter(this);
        connect(line.choice, &QComboBox::currentIndexChanged, this, &FactsDialog::look);
    } else {
        line.number = new NumberField({question.least, question.most, question.kind == FactKind::integer});
        line.number->setValue(stated);
        connect(line.number, &QLineEdit::textChanged, this, &FactsDialog::look);
    }
    line.editor()->setObjectName(QStringLiteral("fact_") + text(question.key));
    line.problem = addLine(down, text(question.label), text(question.help), line.editor());
    line.problem->setObjectName(QStringLiteral("problem_") + text(question.key));
    m_lines.push_back(line);
}

void FactsDialog::addSettings(QBoxLayout& down, const Plan& plan)
{
    down.addSpacing(8);
    down.addWidget(small(tr("HOW HOURS ARE COUNTED, IN THE WHOLE PLAN"), "section"));
    down.addSpacing(4);
    for (const SettingQuestion& each : settingQuestions(m_facts.effort().usual)) {
        auto* field = new NumberField({0, each.most, false});
        const auto* row = plan.find<Setting>(each.name);
        field->setText(row != nullptr ? text(row->value) : QString());
        field->setPlaceholderText(tr("usually %1").arg(each.usual));
        field->setObjectName(QString::fromLatin1(each.name));
        connect(field, &QLineEdit::textChanged, this, &FactsDialog::look);
        m_settings.push_back({each.name, field, addLine(down, each.label, each.help, field)});
    }
}

StatedFacts FactsDialog::stated() const
{
    StatedFacts facts;
    for (const Line& line : m_lines) {
        if (const auto value = line.value())
            facts[line.question->key] = *value;
    }
    return facts;
}

void FactsDialog::look()
{
    const StatedFacts facts = stated();
    const FactValues values = m_facts.values(facts);
    const auto contradictions = m_facts.contradictions(facts);
    for (const Line& line : m_lines) {
        const QString unknown = unknownText(*line.question, values.of(line.question->key));
        if (line.number != nullptr)
            line.number->setPlaceholderText(unknown);
        else
            line.choice->setItemText(0, line.value() ? tr("unknown") : unknown);
        QString problem = line.number != nullptr ? line.number->problem() : QString();
        for (const FactConstraint* each : contradictions) {
            if (problem.isEmpty() && each->facts.front() == line.question->key)
                problem = text(each->message);
        }
        line.problem->setText(problem);
        line.problem->setVisible(!problem.isEmpty());
    }
    for (const SettingLine& line : m_settings) {
        line.problem->setText(line.number->problem());
        line.problem->setVisible(!line.number->isValid());
    }
}

bool FactsDialog::eventFilter(QObject* watched, QEvent* event)
{
    const auto* choice = qobject_cast<QComboBox*>(watched);
    if (event->type() == QEvent::Wheel && choice != nullptr && !choice->hasFocus()) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void FactsDialog::tryToAccept()
{
    const auto refuse = [](NumberField* field) {
        if (field == nullptr || field->isValid())
            return false;
        field->setFocus();
        field->selectAll();
        return true;
    };
    for (const Line& line : m_lines) {
        if (refuse(line.number))
            return;
    }
    for (const SettingLine& line : m_settings) {
        if (refuse(line.number))
            return;
    }
    accept();
}

Edit FactsDialog::edit(const Plan& plan) const
{
    Edit edit;
    for (const Line& line : m_lines)
        edit.append(setFact(plan, m_constellation, *line.question, line.value()));
    for (const SettingLine& line : m_settings) {
        const auto value = line.number->value();
        edit.append(
            setSetting(plan, line.name, value ? QString::number(*value, 'g', 10).toStdString() : std::string()));
    }
    return edit;
}

} // namespace remit
