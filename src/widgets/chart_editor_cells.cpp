#include "model/chart_model.h"

#include "model/plan_document.h"
#include "model/utf8.h"
#include "widgets/chart_editor.h"
#include "widgets/chart_table.h"
#include "widgets/chart_view.h"
#include "widgets/prompts.h"
#include "widgets/range_actions.h"
#include "widgets/range_selection.h"

/// What is done to cells and to what stands in a row: letters, notes, sharing, left out, open questions.
namespace remit {

namespace {

/// Names what consecutive edits are about, so that those of one cell are undone together.
QString subjectOf(const char* what, const Assignment::Key& cell)
{
    const auto [constellation, responsibility, role] = cell;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::fromLatin1(what))
        .arg(constellation.value)
        .arg(responsibility.value)
        .arg(role.value);
}

} // namespace

void ChartEditor::clearCell()
{
    m_ranges->clear();
}

void ChartEditor::setNote(const QString& note)
{
    if (m_view.currentRole())
        perform(tr("Note for %1").arg(cellName()), remit::setNote(m_document.plan(), cell(), note.toStdString()),
                subjectOf("note", cell()));
}

void ChartEditor::editNote()
{
    if (!m_view.currentRole() || m_document.isReadOnly())
        return;
    const auto* assignment = m_document.plan().find<Assignment>(cell());
    const QString now = assignment != nullptr ? text(assignment->note) : QString();
    if (const auto note = m_prompts.askText(tr("Note"), cellName(), now, TextLines::several))
        setNote(*note);
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
    const auto* found = m_document.plan().find<ChartRow>(row());
    if (found == nullptr)
        return;
    if (found->leftOut) {
        perform(tr("Take “%1” back in").arg(rowTitle()), takeBackIn(m_document.plan(), row()));
        return;
    }
    const auto reason = m_prompts.askText(tr("Leave out"), tr("Why is “%1” left out here?").arg(rowTitle()));
    if (reason)
        perform(tr("Leave out “%1”").arg(rowTitle()), remit::leaveOut(m_document.plan(), row(), reason->toStdString()));
}

void ChartEditor::setQuestion(const QString& question, const QString& owner, const QString& due)
{
    if (!m_view.currentResponsibility())
        return;
    const OpenQuestion asked{m_view.constellation(), m_view.currentResponsibility(),
                             m_view.currentRole(),   question.toStdString(),
                             owner.toStdString(),    due.toStdString()};
    perform(tr("Question on “%1”").arg(rowTitle()), remit::setQuestion(m_document.plan(), asked),
            subjectOf("question", asked.key()));
}

void ChartEditor::askQuestion()
{
    if (!m_view.currentResponsibility())
        return;
    const auto* found = m_document.plan().find<OpenQuestion>(cell());
    const OpenQuestion before = found != nullptr ? *found : OpenQuestion{};
    const QString about = m_view.currentRole() ? cellName() : rowTitle();
    const auto question = m_prompts.askText(
        tr("Open question"), tr("What is still to be settled about %1? Nothing: no question.").arg(about),
        text(before.text), TextLines::several);
    if (question)
        setQuestion(*question, text(before.owner), text(before.due));
}

} // namespace remit
