#pragma once

#include "core/edits/scheme_edits.h"

#include <QString>

/// What letters, involvements and faults of schemes are called on screen.
namespace remit {

/// "answers for it", "is asked before", ...
QString involvementWords(Involvement involvement);

/// "Accountable: answers for it, decides"
QString letterWords(const Letter& letter);

QString faultWords(const SchemeProblem& problem, const SchemeDraft& draft);

/// "1 cell", "12 cells".
QString cellWords(int cells);

} // namespace remit
