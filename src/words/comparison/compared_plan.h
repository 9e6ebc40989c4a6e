#pragma once

#include "analysis/comparison/comparison.h"

namespace remit {

/// A plan with one constellation that has the columns of all compared ones beside each other, so that they can be
/// looked at, printed and written like a chart: the letters of each, with what they were in the baseline as a note
/// where they differ ("was AR", "was nothing"). Columns bear the name of their constellation where roles have that of a
/// person. Only rows in which something differs with `changesOnly`. For looking only: its roles are none of the real
/// plan.
Plan comparedPlan(const Plan& plan, const Comparison& comparison, bool changesOnly);

/// Its constellation.
inline constexpr ConstellationId besideEachOther{1};

} // namespace remit
