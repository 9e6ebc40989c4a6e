#pragma once

#include "core/plan.h"

#include <string>

namespace remit {

/// Says which row names another that is not in the plan, or has no id; empty when all is well. The plan file would not
/// take such a plan.
std::string brokenReferenceIn(const Plan& plan);

} // namespace remit
