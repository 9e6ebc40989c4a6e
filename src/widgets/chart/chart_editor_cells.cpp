#include "model/chart/chart_model.h"

#include "model/document/edit_subject.h"
#include "model/document/plan_document.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/range_actions.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/parts/prompts.h"
#include "words/names.h"
#include "words/text.h"

/// What is done to cells and to what stands in a row: letters, notes, sharing, left out, open questions.
namespace remit {

void ChartEditor::clearCell()
{
    m_ranges->clear();
}

void ChartEditor::setNote(const QString& note)
{
    if (m_view.currentRole())
        setNote(cell(), note);
}

void ChartEditor::setNote(const Assignment::Key& where, const QString& note)
{
    perform(tr("Note for %1").arg(nameOf(where)), remit::setNote(m_document.plan(), where, note.toStdString()),
            subjectOf("note", where));
}

/// Whether the cell, or the row where it names no role, is still in the chart after a question; says so when not.
bool ChartEditor::isStillThere(const Assignment::Key& where, const QString& typed)
{
    const auto [constellation, responsibility, role] = where;
    const Plan& plan = m_document.plan();
    if (plan.find<ChartRow>({constellation, responsibility}) != nullptr
        && (!role || plan.find<ConstellationRole>({constellation, role}) != nullptr))
        return true;
    sayGone(typed);
    return false;
}

void ChartEditor::sayGone(const QString& typed)
{
    constexpr int readable = 120;
    emit noticed(tr("Somebody took it away meanwhile, so this was not kept: “%1”").arg(shortened(typed, readable)));
}

void ChartEditor::editNote()
{
    if (!m_view.currentRole() || m_document.isReadOnly())
        return;
    const Assignment::Key where = cell();
    const auto* assignment = m_document.plan().find<Assignment>(where);
    const QString now = assignment != nullptr ? text(assignment->note) : QString();
    const auto note = m_prompts.askText(tr("Note"), nameOf(where), now, TextLines::several);
    if (note && isStillThere(where, *note))
        setNote(where, *note);
}

void ChartEditor::setSharing(Sharing sharing, std::optional<RoleId> chosen)
{
    if (!m_view.currentResponsibility())
        return;
    const auto rows = m_view.table().range().rows();
    Edit edit;
    for (const ResponsibilityId each : rows)
        edit.append(remit::setSharing(m_document.plan(), {m_view.constellation(), each}, sharing, chosen));
    const bool one = rows.size() == 1;
    perform(tr("Sharing of %1").arg(rowsInWords(rows)), edit,
            one ? subjectOf("sharing", {m_view.constellation(), rows.front(), {}}) : QString());
}

void ChartEditor::stepSharing()
{
    if (const auto* found = m_document.plan().find<ChartRow>(row()))
        setSharing(nextSharing(found->sharing));
}

void ChartEditor::leaveOut()
{
    const ChartRow::Key where = row();
    const QString title = rowTitle();
    const auto* found = m_document.plan().find<ChartRow>(where);
    if (found == nullptr)
        return;
    if (found->leftOut) {
        perform(tr("Take “%1” back in").arg(title), takeBackIn(m_document.plan(), where));
        return;
    }
    const auto reason = m_prompts.askText(tr("Leave out"), tr("Why is “%1” left out here?").arg(title));
    if (reason && isStillThere({std::get<0>(where), std::get<1>(where), {}}, *reason))
        perform(tr("Leave out “%1”").arg(title), remit::leaveOut(m_document.plan(), where, reason->toStdString()));
}

void ChartEditor::setQuestion(const QString& question, const QString& owner, const QString& due)
{
    if (m_view.currentResponsibility())
        setQuestion({m_view.constellation(), m_view.currentResponsibility(), m_view.currentRole(),
                     question.toStdString(), owner.toStdString(), due.toStdString()});
}

void ChartEditor::setQuestion(const OpenQuestion& question)
{
    const auto* row = m_document.plan().find<Responsibility>(question.responsibility);
    if (row != nullptr)
        perform(tr("Question on “%1”").arg(text(row->title)), remit::setQuestion(m_document.plan(), question),
                subjectOf("question", question.key()));
}

void ChartEditor::askQuestion()
{
    if (!m_view.currentResponsibility())
        return;
    const Assignment::Key where = cell();
    const auto* found = m_document.plan().find<OpenQuestion>(where);
    const auto [constellation, responsibility, role] = where;
    OpenQuestion asked = found != nullptr ? *found : OpenQuestion{constellation, responsibility, role, {}, {}, {}};
    const QString about = role ? nameOf(where) : rowTitle();
    const auto question = m_prompts.askText(
        tr("Open question"), tr("What is still to be settled about %1? Nothing: no question.").arg(about),
        text(asked.text), TextLines::several);
    if (!question || !isStillThere(where, *question))
        return;
    asked.text = question->toStdString();
    setQuestion(asked);
}

} // namespace remit
