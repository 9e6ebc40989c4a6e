#pragma once

#include "core/plan.h"

#include <string>

namespace remit {

/// The whole plan as one JSON object (docs/json-format.md). Equal plans give equal bytes; broken UTF-8 is replaced.
std::string toJson(const Plan& plan);

} // namespace remit
