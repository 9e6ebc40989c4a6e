#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace remit::command {

/// The plan, with those agreed versions beside its constellations that are among the names: "Proposed, agreed
/// 2026-11-29". Of several of one day the latest is meant.
Result<Plan> withAgreed(const Plan& plan, const std::vector<std::string>& names);

} // namespace remit::command
