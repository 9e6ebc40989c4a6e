#pragma once

#include "advisor/advice/advisor.h"
#include "core/plan.h"

namespace remit {

/// The set-up a constellation is like: one with the same hats and, of several, with the nearest number of seats for
/// each; null where it has no seats, is like none, or where others have the last word on most of its chart.
const ConstellationTemplate* presentSetUp(const Plan& plan, ConstellationId constellation, const Advisor& advisor);

} // namespace remit
