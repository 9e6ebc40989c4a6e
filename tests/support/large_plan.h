#pragma once

#include "core/plan.h"

#include <cstdint>

namespace remit::test {

struct LargePlanSize {
    int responsibilities = 1000;
    int roles = 60;
    int constellations = 10;
    int lettersPerRow = 24;
};

/// A generated plan, the same for the same seed: every row has one A and at least one R, but for 5 % of the rows, which
/// lack the A, have two, or lack an R.
Plan largePlan(std::uint64_t seed, LargePlanSize size = {});

} // namespace remit::test
