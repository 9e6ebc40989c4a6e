#pragma once

#include "core/plan.h"

#include <string_view>

/// What is said in one cell.
namespace remit {

/// Sets the letters of a cell, putting them in order of strength; a cell left without letters and note goes.
Edit setLetters(const Plan& plan, const Assignment::Key& cell, std::string_view letters);
/// Adds the letter to the cell or takes it out.
Edit toggleLetter(const Plan& plan, const Assignment::Key& cell, std::string_view letter);
Edit setNote(const Plan& plan, const Assignment::Key& cell, std::string_view note);
/// An empty text removes the question.
Edit setQuestion(const Plan& plan, const OpenQuestion& question);

} // namespace remit
