#pragma once

#include "cadence/placement_problem.h"

namespace remit {

/// Owners whose calendar has to be looked at: with two slots or more, and not all of their meetings those of another
/// one.
std::vector<int> busyOwners(const PlacementProblem& problem);

} // namespace remit
