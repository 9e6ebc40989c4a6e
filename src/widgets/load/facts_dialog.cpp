#include "widgets/load/facts_dialog.h"

#include "advisor/counted_facts.h"
#include "core/edits/edits.h"
#include "widgets/facts/fact_editor.h"
#include "widgets/fields/number_field.h"
#include "words/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace remit {

namespace {

QLabel* small(const QString& words, const char* part)
{
    auto* label = new QLabel(words);
    label->setProperty("part", part);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void addSection(QBoxLayout& down, const QString& head)
{
    down.addSpacing(8);
    down.addWidget(small(head, "section"));
    down.addSpacing(4);
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
    addQuestions(*lines, facts.questions(), plan);
    addSection(*lines, tr("HOW THE ROLES ARE SET UP"));
    addQuestions(*lines, facts.attributes(), plan);
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

void FactsDialog::addQuestions(QBoxLayout& down, const std::vector<FactQuestion>& questions, const Plan& plan)
{
    const StatedFacts typed = typedFacts(m_facts, plan, m_constellation);
    const StatedFacts counted = countedFacts(m_facts, typed, plan, m_constellation);
    for (const FactQuestion& question : questions) {
        const bool isCounted = counted.count(question.key) > 0;
        const StatedFacts& stated = isCounted ? counted : typed;
        const auto found = stated.find(question.key);
        addQuestion(down, question, found != stated.end() ? std::optional(found->second) : std::nullopt, isCounted);
    }
}

void FactsDialog::addQuestion(QBoxLayout& down, const FactQuestion& question, std::optional<double> stated,
                              bool isCounted)
{
    Line line;
    line.isCounted = isCounted;
    line.editor = new FactEditor(question, m_content);
    line.editor->setValue(stated);
    connect(line.editor, &FactEditor::edited, this, &FactsDialog::look);
    line.editor->widget()->setEnabled(!isCounted);
    const QString help = isCounted ? tr("Counted on the map; change it there.") : text(question.help);
    line.problem = addLine(down, text(question.label), help, line.editor->widget());
    line.problem->setObjectName(QStringLiteral("problem_") + text(question.key));
    m_lines.push_back(line);
}

void FactsDialog::addSettings(QBoxLayout& down, const Plan& plan)
{
    addSection(down, tr("HOW HOURS ARE COUNTED, IN THE WHOLE PLAN"));
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
        if (const auto value = line.editor->value())
            facts[line.editor->question().key] = *value;
    }
    return facts;
}

void FactsDialog::look()
{
    const StatedFacts facts = stated();
    const FactValues values = m_facts.values(facts);
    const auto contradictions = m_facts.contradictions(facts);
    for (const Line& line : m_lines) {
        const std::string& key = line.editor->question().key;
        line.editor->setAssumed(values.of(key));
        QString problem = line.editor->problem();
        for (const FactConstraint* each : contradictions) {
            if (problem.isEmpty() && each->facts.front() == key)
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
        if (refuse(line.editor->number()))
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
    for (const Line& line : m_lines) {
        if (!line.isCounted)
            edit.append(setFact(plan, m_constellation, line.editor->question(), line.editor->value()));
    }
    for (const SettingLine& line : m_settings) {
        const auto value = line.number->value();
        edit.append(
            setSetting(plan, line.name, value ? QString::number(*value, 'g', 10).toStdString() : std::string()));
    }
    return edit;
}

} // namespace remit
