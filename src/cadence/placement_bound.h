#pragma once

#include "cadence/placement_clock.h"
#include "cadence/placement_problem.h"

#include <vector>

namespace remit {

/// What a relaxed form of the problem says, in which days that are alike are one and meetings may be held in parts.
struct PlacementBound {
    /// Not even that can be done.
    bool isImpossible = false;
    /// No week costs less.
    double least = 0;
    /// By how much a week that has the choice costs more at least, for each slot and choice.
    std::vector<std::vector<double>> added = {};

    int wholeLeast() const;
};

PlacementBound boundOf(const PlacementProblem& problem, PlacementClock& clock);

} // namespace remit
