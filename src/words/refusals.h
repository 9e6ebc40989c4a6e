#pragma once

#include "core/plan.h"

#include <QString>

/// Why a key changed nothing, as a sentence.
namespace remit {

/// "“X” is no letter of RACI: R, A, C, I."
QString noLetterWords(const Plan& plan, ConstellationId constellation, const QString& typed);

QString readOnlyWords();

} // namespace remit
