#pragma once

#include "core/plan.h"

#include <string_view>

/// Taking one constellation out of its plan, and laying one beside those of another plan.
namespace remit {

/// A plan of its own that holds the constellation, what it names and the settings; without what was agreed of it,
/// handed over and what it is the lived version of. Ids stay.
Plan constellationAlone(const Plan& plan, ConstellationId constellation);

/// Puts the constellation of another state of the plan beside those of `plan`, as `as` and under this name. What both
/// have (roles, responsibilities, people) is as `plan` has it; letters that are others come along. Nothing where
/// `other` has no such constellation.
void layBeside(Plan& plan, const Plan& other, ConstellationId constellation, ConstellationId as, std::string_view name);

} // namespace remit
