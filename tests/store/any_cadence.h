#pragma once

#include "core/plan.h"

#include <random>

namespace remit::test {

/// A meeting is added, changed, put somewhere or removed; somebody can't meet; a day is free; or that is taken back.
Edit editOfCadence(const Plan& plan, std::mt19937_64& random);

} // namespace remit::test
