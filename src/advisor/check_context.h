#pragma once

#include "advisor/facts.h"
#include "analysis/checks/checks.h"
#include "analysis/load/load.h"

namespace remit {

/// What the checks are told of a constellation: its facts, and its hours as far as they are known. The day and how the
/// working hours of its places meet are for who calls it to add.
CheckContext checkContext(const Facts& facts, const Plan& plan, ConstellationId constellation,
                          const ConstellationLoad& loads);

} // namespace remit
