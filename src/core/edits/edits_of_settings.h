#pragma once

#include "core/plan.h"

#include <string_view>

namespace remit {

/// Keeps a choice with the plan; an empty value removes it.
Edit setSetting(const Plan& plan, std::string_view name, std::string_view value);

} // namespace remit
