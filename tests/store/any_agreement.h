#pragma once

#include "core/plan.h"

#include <random>

namespace remit::test {

/// Something is agreed, settled or handed over, or that is taken back.
Edit editOfAgreements(const Plan& plan, std::mt19937_64& random);

} // namespace remit::test
