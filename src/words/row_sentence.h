#pragma once

#include "core/plan.h"

#include <QString>

namespace remit {

/// A row of a chart as a person would say it: "Product Owner does it and answers for it. Designer is asked before."
/// It speaks of involvements, so it reads the same under every letter scheme; roles go by their full names, of which it
/// says three at most and counts the others, with who wears them: "Product Owner (Anna) does it".
QString rowSentence(const Plan& plan, const ChartRow::Key& row);

/// "Also renamed in Today and Year 2.", as constellations share their responsibilities; empty when no other has it.
QString alsoRenamedWords(const Plan& plan, const ChartRow::Key& row);

} // namespace remit
