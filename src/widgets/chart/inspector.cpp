#include "widgets/chart/inspector.h"

#include "core/chart.h"
#include "core/letters.h"
#include "model/document/plan_document.h"
#include "model/steps/cell_steps.h"
#include "model/steps/letter_steps.h"
#include "model/steps/row_steps.h"
#include "ui_inspector.h"
#include "widgets/chart/note_field.h"
#include "widgets/fields/paused_save.h"
#include "widgets/letters/letter_buttons.h"
#include "widgets/letters/letter_legend.h"
#include "widgets/load/hours_panel.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"
#include "words/lists.h"
#include "words/names.h"
#include "words/row_sentence.h"
#include "words/settling/decision_words.h"

#include <QPushButton>

#include <algorithm>

namespace remit {

namespace {

/// What of a title leaves room for the rest, in characters; the chart itself shows all of it.
constexpr int longestTitle = 160;
/// What of a word fits in a line of the narrowest inspector, in characters.
constexpr int longestWord = 22;

/// The head of a group: 12 pixels below what is above it with the 4 between all parts.
void asSection(QLabel& label)
{
    label.setProperty("part", "section");
    label.setContentsMargins(0, 8, 0, 0);
}

ChartRow::Key rowOf(const Assignment::Key& cell)
{
    return {std::get<ConstellationId>(cell), std::get<ResponsibilityId>(cell)};
}

/// Sets a field without moving the cursor of a text that is already there.
template <class Field> void display(Field& field, const QString& text, const QString& current)
{
    const QSignalBlocker quiet(field);
    if (text != current) {
        if constexpr (std::is_same_v<Field, QPlainTextEdit>)
            field.setPlainText(text);
        else
            field.setText(text);
    }
}

/// The row as a sentence, and what was settled about it.
QString aboutRow(const Plan& plan, const ChartRow::Key& row)
{
    const auto* decision = plan.find<Decision>(row);
    const QString sentence = rowSentence(plan, row);
    return decision == nullptr ? sentence : sentence + QStringLiteral("\n\n") + decisionWords(*decision, true);
}

} // namespace

Inspector::Inspector(PlanDocument& document, ChartView& view, QWidget* parent)
    : SideArea(parent)
    , m_document(document)
    , m_view(view)
    , m_form(std::make_unique<Ui::Inspector>())
    , m_letters(new LetterButtons)
    , m_note(new NoteField(document))
    , m_legend(new LetterLegend)
{
    setObjectName("inspector");
    m_form->setupUi(&content());
    delete m_form->cellLayout->replaceWidget(m_form->letters, m_letters);
    delete m_form->down->replaceWidget(m_form->note, m_note);
    delete m_form->down->replaceWidget(m_form->legend, m_legend);
    for (QWidget* place : {m_form->letters, m_form->note, m_form->legend})
        place->hide();
    m_form->title->setProperty("part", "subheading");
    m_form->place->setProperty("part", "secondary");
    m_form->sentence->setProperty("part", "softBox");
    m_form->lettersHint->setProperty("part", "small");
    for (QLabel* label : {m_form->roleName, m_form->sharingLabel, m_form->questionLabel})
        asSection(*label);
    for (QLabel* label : {m_form->title, m_form->place, m_form->sentence, m_form->roleName})
        label->setTextFormat(Qt::PlainText);
    m_form->sharing->addItem(tr("how is not stated"), int(Sharing::unstated));
    m_form->sharing->addItem(tr("together: the work is split"), int(Sharing::together));
    m_form->sharing->addItem(tr("everybody attends"), int(Sharing::each));
    m_form->sharing->addItem(tr("one of them"), int(Sharing::either));
    connectFields();
    refresh();
}

Inspector::~Inspector() = default;

void Inspector::connectFields()
{
    m_saves = {&m_note->saving(), new PausedSave(*m_form->question, [this] { return saveQuestion(); }),
               new PausedSave(*m_form->questionOwner, [this] { return saveQuestion(); }),
               new PausedSave(*m_form->questionDue, [this] { return saveQuestion(); }),
               new PausedSave(*m_form->leftOutReason, [this] { return saveLeftOut(); })};
    connect(m_letters, &LetterButtons::toggled, this, &Inspector::toggle);
    connect(m_legend, &LetterLegend::otherLettersWanted, this, &Inspector::otherLettersWanted);
    connect(m_form->sharing, &QComboBox::activated, this, &Inspector::saveSharing);
    connect(m_form->chosenRole, &QComboBox::activated, this, &Inspector::saveSharing);
    connect(m_form->leftOut, &QCheckBox::clicked, this, &Inspector::saveLeftOut);
    connect(&m_view, &ChartView::currentChanged, this, &Inspector::moveToCurrent);
    connect(&m_document, &PlanDocument::changed, this, &Inspector::refresh);
}

void Inspector::addPart(QWidget& part)
{
    // The room left over stays last.
    m_form->down->insertWidget(m_form->down->count() - 1, &part);
}

void Inspector::showHours(ChartLoads& loads, CatalogueLinks& links)
{
    m_hours = new HoursPanel(loads, links, m_view, &content());
    m_form->down->insertWidget(m_form->down->indexOf(m_form->rowPart), m_hours);
    QWidget* before = &m_note->editor();
    for (QWidget* each : std::initializer_list<QWidget*>{
             &m_hours->line(), &m_hours->changing(), &m_hours->estimating(), m_form->sharing, m_form->chosenRole,
             m_form->question, m_form->questionOwner, m_form->questionDue, m_form->leftOut, m_form->leftOutReason}) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

void Inspector::flush()
{
    if (m_hours != nullptr)
        m_hours->flush();
    for (PausedSave* save : m_saves)
        save->flush();
}

void Inspector::moveToCurrent()
{
    flush();
    refresh();
}

void Inspector::refresh()
{
    const bool typing = std::any_of(m_saves.begin(), m_saves.end(), [](PausedSave* save) { return save->isPending(); });
    if (!typing)
        m_cell = {m_view.constellation(), m_view.currentResponsibility(), m_view.currentRole()};
    const ChartRow* row = m_document.plan().find<ChartRow>(rowOf(m_cell));
    for (QWidget* part :
         {static_cast<QWidget*>(m_form->sentence), m_form->cellPart, static_cast<QWidget*>(m_note), m_form->rowPart})
        part->setVisible(row != nullptr);
    m_legend->setVisible(!row);
    for (QWidget* part : std::initializer_list<QWidget*>{m_form->cellPart, m_note, m_form->rowPart})
        part->setEnabled(!m_document.isReadOnly());
    if (!row)
        showLegend();
    else if (!typing)
        showRow(*row);
    else
        m_form->sentence->setText(aboutRow(m_document.plan(), row->key()));
}

void Inspector::showLegend()
{
    const Plan& plan = m_document.plan();
    const Constellation* constellation = plan.find<Constellation>(m_view.constellation());
    const LetterScheme* scheme = constellation ? plan.find<LetterScheme>(constellation->scheme) : nullptr;
    m_form->title->setText(tr("Letters"));
    m_form->place->setText(scheme ? QString::fromStdString(scheme->name) : QString());
    m_legend->show(plan, m_view.constellation());
}

void Inspector::showRow(const ChartRow& row)
{
    const Plan& plan = m_document.plan();
    const Responsibility* responsibility = plan.find<Responsibility>(row.responsibility);
    const Constellation* constellation = plan.find<Constellation>(row.constellation);
    const QString title = responsibility ? QString::fromStdString(responsibility->title) : QString();
    m_form->title->setText(breakable(shortened(title, longestTitle), longestWord));
    m_form->title->setToolTip(responsibility ? asToolTip(QString::fromStdString(responsibility->description))
                                             : QString());
    m_form->place->setText(
        tr("row %1 · %2")
            .arg(rowNumbers(plan, row.constellation)[row.responsibility])
            .arg(constellation ? breakable(QString::fromStdString(constellation->name), longestWord) : QString()));
    m_form->sentence->setText(breakable(aboutRow(plan, row.key()), longestWord));
    showCell();
    m_note->show(m_cell);
    showSharing(row);
    showQuestion();
    m_form->leftOut->setChecked(row.leftOut);
    m_form->leftOutReason->setVisible(row.leftOut);
    display(*m_form->leftOutReason, QString::fromStdString(row.leftOutReason), m_form->leftOutReason->text());
}

void Inspector::showCell()
{
    const Plan& plan = m_document.plan();
    const Role* role = plan.find<Role>(std::get<RoleId>(m_cell));
    m_form->cellPart->setVisible(role != nullptr);
    if (!role)
        return;
    const std::vector<Letter> scheme = lettersOf(plan, std::get<ConstellationId>(m_cell));
    m_form->roleName->setText(
        breakable(shortened(QString::fromStdString(role->name).toUpper(), longestTitle), longestWord));
    m_letters->show(scheme, std::string(lettersAt(plan, m_cell)));
    QStringList letters;
    for (const Letter& letter : scheme)
        letters << QString::fromStdString(letter.letter);
    m_form->lettersHint->setText(tr("Type %1 to switch. Shift+letter replaces.").arg(enumerated(letters, tr("or"))));
}

void Inspector::showSharing(const ChartRow& row)
{
    const Plan& plan = m_document.plan();
    const std::vector<RoleId> doers = rolesThat(Involvement::does, plan, row.key());
    const bool several = doers.size() > 1;
    m_form->sharingLabel->setVisible(several);
    m_form->sharing->setVisible(several);
    m_form->chosenRole->setVisible(several && row.sharing == Sharing::either);
    m_form->sharing->setCurrentIndex(m_form->sharing->findData(int(row.sharing)));
    m_form->chosenRole->clear();
    m_form->chosenRole->addItem(tr("nobody chosen yet"), 0);
    for (const RoleId id : doers)
        m_form->chosenRole->addItem(QString::fromStdString(plan.find<Role>(id)->name),
                                    QVariant::fromValue<qlonglong>(id.value));
    if (row.chosenRole)
        m_form->chosenRole->setCurrentIndex(
            m_form->chosenRole->findData(QVariant::fromValue<qlonglong>(row.chosenRole->value)));
}

void Inspector::showQuestion()
{
    const OpenQuestion* question = m_document.plan().find<OpenQuestion>(m_cell);
    const OpenQuestion shown = question ? *question : OpenQuestion{};
    display(*m_form->question, QString::fromStdString(shown.text), m_form->question->toPlainText());
    display(*m_form->questionOwner, QString::fromStdString(shown.owner), m_form->questionOwner->text());
    display(*m_form->questionDue, QString::fromStdString(shown.due), m_form->questionDue->text());
    m_form->questionOwner->setVisible(question != nullptr);
    m_form->questionDue->setVisible(question != nullptr);
    const auto [constellation, row, role] = m_cell;
    const OpenQuestion* ofRow = m_document.plan().find<OpenQuestion>({constellation, row, RoleId()});
    m_form->question->setPlaceholderText(role && ofRow != nullptr
                                             ? tr("Of the whole row: %1").arg(QString::fromStdString(ofRow->text))
                                             : tr("What is still to be settled"));
}

void Inspector::toggle(const QString& letter)
{
    const RangeSelection& range = m_view.table().range();
    const Cells cells = range.isRange() ? range.cells() : Cells{m_cell};
    m_document.perform(steps::toggleLetter(m_document.plan(), cells, letter.toStdString()));
    refresh();
}

bool Inspector::saveQuestion()
{
    OpenQuestion question;
    std::tie(question.constellation, question.responsibility, question.role) = m_cell;
    question.text = m_form->question->toPlainText().trimmed().toStdString();
    question.owner = m_form->questionOwner->text().trimmed().toStdString();
    // What is no date yet leaves the day that was there.
    const auto* before = m_document.plan().find<OpenQuestion>(m_cell);
    question.due = m_form->questionDue->isValid() ? m_form->questionDue->day().toStdString()
        : before != nullptr                       ? before->due
                                                  : std::string();
    return m_document.perform(steps::setQuestion(m_document.plan(), question));
}

void Inspector::saveSharing()
{
    const auto sharing = Sharing(m_form->sharing->currentData().toInt());
    const RoleId chosen{m_form->chosenRole->currentData().toLongLong()};
    const auto [constellation, row, role] = m_cell;
    m_document.perform(steps::setSharing(m_document.plan(), constellation, {row}, sharing,
                                         chosen ? std::optional<RoleId>(chosen) : std::nullopt));
}

bool Inspector::saveLeftOut()
{
    const ChartRow::Key row = rowOf(m_cell);
    return m_document.perform(m_form->leftOut->isChecked()
                                  ? steps::leaveOut(m_document.plan(), row, m_form->leftOutReason->text())
                                  : steps::takeBackIn(m_document.plan(), row));
}

} // namespace remit
