#pragma once

#include "core/edits/edits_of_ranges.h"
#include "model/document/step.h"

/// What is done to the letters of one cell or of many.
namespace remit::steps {

Step giveLetter(const Plan& plan, const Cells& cells, std::string_view letter);
Step takeLetter(const Plan& plan, const Cells& cells, std::string_view letter);
/// Gives the letter to all cells, or takes it from all when all hold it.
Step toggleLetter(const Plan& plan, const Cells& cells, std::string_view letter);
/// Puts exactly these letters into each cell; empty clears.
Step setLetters(const Plan& plan, const Cells& cells, std::string_view letters);
/// Puts what comes after the letters of `current` into each cell: nothing, first letter, ..., last, nothing. Stepping
/// on within a second is one step back.
Step stepLetters(const Plan& plan, const Cells& cells, const Assignment::Key& current);
/// Clears cells whose letters were copied.
Step cutLetters(const Plan& plan, const Cells& cells);
Step fillDown(const Plan& plan, const CellBlock& block);
Step fillRight(const Plan& plan, const CellBlock& block);

} // namespace remit::steps
