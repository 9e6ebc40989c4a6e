#pragma once

#include "advisor/facts.h"
#include "analysis/comparison/transition.h"
#include "report/content/sheet_content.h"

namespace remit {

/// From which constellation to which.
struct Transition {
    ConstellationId before;
    ConstellationId after;
};

/// What is true there and not yet here: "Developers: 9 → 20", a line each. Facts that nobody stated say nothing.
QStringList changingFacts(const Plan& plan, const Transition& way, const Facts& facts);

/// What is handed over, in which order, how long both do it, and when the old holder lets go.
SheetContent transitionSheet(const Plan& plan, const Transition& way, const std::vector<Handover>& handovers,
                             const HandoverRules& rules, const Facts& facts, const ChartOptions& options);

} // namespace remit
