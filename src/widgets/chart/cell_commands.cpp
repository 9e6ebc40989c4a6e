#include "widgets/chart/cell_commands.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/steps/cell_steps.h"
#include "model/steps/letter_steps.h"
#include "model/steps/step_words.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/parts/prompts.h"
#include "words/text.h"

namespace remit {

CellCommands::CellCommands(PlanDocument& document, ChartView& view, Prompts& prompts, LetterPainter& painter,
                           ChartActions& actions, QObject* parent)
    : ChartCommands(document, view, prompts, parent)
{
    actions.editNote = add(tr("Note…"), {Qt::Key_F4}, Needs::cell, [this] { editNote(); });
    actions.askQuestion = add(tr("Open question…"), {Qt::Key_Question}, Needs::row, [this] { askQuestion(); });
    connect(&painter, &LetterPainter::painted, this, &CellCommands::paintCells);
    update();
}

void CellCommands::editNote()
{
    if (!m_view.currentRole() || m_document.isReadOnly())
        return;
    const Assignment::Key where = cell();
    const auto* assignment = plan().find<Assignment>(where);
    const QString now = assignment != nullptr ? text(assignment->note) : QString();
    askAndKeep(tr("Note"), steps::cellName(plan(), where), now, TextLines::several, [&](const QString& note) {
        return !isStillThere(where, note) || m_document.perform(steps::setNote(plan(), where, note));
    });
}

void CellCommands::askQuestion()
{
    if (!m_view.currentResponsibility())
        return;
    const Assignment::Key where = cell();
    const auto* found = plan().find<OpenQuestion>(where);
    const QString now = found != nullptr ? text(found->text) : QString();
    const QString label
        = tr("What is still to be settled about %1? Nothing: no question.").arg(steps::cellName(plan(), where));
    askAndKeep(tr("Open question"), label, now, TextLines::several, [&](const QString& question) {
        return !isStillThere(where, question) || m_document.perform(steps::askQuestion(plan(), where, question));
    });
}

void CellCommands::paintCells(const QString& letter, bool takes, const QList<QModelIndex>& painted)
{
    Cells cells;
    for (const QModelIndex& index : painted)
        cells.emplace_back(m_view.constellation(), model().responsibilityAt(index.row()),
                           model().roleAt(index.column()));
    const std::string utf8 = letter.toStdString();
    m_document.perform(takes ? steps::takeLetter(plan(), cells, utf8) : steps::giveLetter(plan(), cells, utf8));
}

} // namespace remit
