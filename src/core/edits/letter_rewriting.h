#pragma once

#include "core/edits/scheme_switch.h"

#include <functional>

namespace remit {

/// The cells of a constellation.
std::vector<const Assignment*> cellsOf(const Plan& plan, ConstellationId constellation);

/// Puts other letters into a constellation's cells: `choice` says for each letter of a cell what becomes of it. What is
/// kept as a note is written below the note that is there, by the letter's name in the present scheme.
Edit rewriteLetters(const Plan& plan, ConstellationId constellation, const std::vector<Letter>& newLetters,
                    const std::function<LetterChoice(const std::string& letter, const Assignment& cell)>& choice);

} // namespace remit
