#include "model/steps/cell_steps.h"

#include "core/edits/edits_of_cells.h"
#include "model/document/edit_subject.h"
#include "model/steps/step_words.h"

namespace remit::steps {

Step setNote(const Plan& plan, const Assignment::Key& cell, const QString& note)
{
    return {Said::tr("Note for %1").arg(cellName(plan, cell)), remit::setNote(plan, cell, note.toStdString()),
            subjectOf("note", cell)};
}

Step setQuestion(const Plan& plan, const OpenQuestion& question)
{
    return {Said::tr("Question about %1").arg(cellName(plan, question.key())), remit::setQuestion(plan, question),
            subjectOf("question", question.key())};
}

Step askQuestion(const Plan& plan, const OpenQuestion::Key& about, const QString& text)
{
    const auto [constellation, row, role] = about;
    const auto* found = plan.find<OpenQuestion>(about);
    OpenQuestion question = found != nullptr ? *found : OpenQuestion{constellation, row, role, {}, {}, {}};
    question.text = text.trimmed().toStdString();
    return steps::setQuestion(plan, question);
}

} // namespace remit::steps
