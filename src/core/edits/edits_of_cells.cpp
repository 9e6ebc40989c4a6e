#include "core/edits/edits_of_cells.h"

#include "core/chart.h"
#include "core/edits/put_changed.h"
#include "core/letters.h"

namespace remit {

namespace {

/// The assignment in the cell, or an empty one to start from.
Assignment assignmentAt(const Plan& plan, const Assignment::Key& cell)
{
    if (const auto* found = plan.find<Assignment>(cell))
        return *found;
    const auto [constellation, responsibility, role] = cell;
    return {constellation, responsibility, role, {}, {}};
}

Edit putAssignment(const Plan& plan, const Assignment& assignment)
{
    return putOrRemove(plan, assignment, assignment.letters.empty() && assignment.note.empty());
}

} // namespace

Edit setLetters(const Plan& plan, const Assignment::Key& cell, std::string_view letters)
{
    Assignment assignment = assignmentAt(plan, cell);
    assignment.letters = inOrderOfStrength(letters, lettersOf(plan, assignment.constellation));
    return putAssignment(plan, assignment);
}

Edit toggleLetter(const Plan& plan, const Assignment::Key& cell, std::string_view letter)
{
    Assignment assignment = assignmentAt(plan, cell);
    assignment.letters = toggled(assignment.letters, letter, lettersOf(plan, assignment.constellation));
    return putAssignment(plan, assignment);
}

Edit setNote(const Plan& plan, const Assignment::Key& cell, std::string_view note)
{
    Assignment assignment = assignmentAt(plan, cell);
    assignment.note = note;
    return putAssignment(plan, assignment);
}

Edit setQuestion(const Plan& plan, const OpenQuestion& question)
{
    return putOrRemove(plan, question, question.text.empty());
}

} // namespace remit
