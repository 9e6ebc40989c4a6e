#pragma once

#include "advisor/advice/advisor.h"

#include <utility>
#include <vector>

namespace remit {

/// What would change the advice as an organisation grows, and by other ways.
struct GrowthPath {
    std::vector<AdviceTrigger> likely;
    std::vector<AdviceTrigger> rarer;
};

/// For each fact alone, up and down, the nearest value at which the answer is clearly another: what fits best there was
/// no tie before, leads by more than a tie and does not ask for fewer people to do more work. Facts that could not be
/// true together are passed over.
GrowthPath growthOf(const Advice& advice, const Advisor& advisor, const StatedFacts& stated, const AdviceLens* lens);

/// How full the week of the busiest seat of one set-up is, over the values of a fact.
struct LoadCurve {
    const ConstellationTemplate* source = nullptr;
    /// Value and use; where the set-up does not apply there is no point.
    std::vector<std::pair<double, double>> points;
};

/// Of the set-ups that are the answer now and of those that fit best further on. Teams that are stated grow along with
/// developers.
std::vector<LoadCurve> loadCurves(const Advice& advice, const Advisor& advisor, const StatedFacts& stated,
                                  const FactQuestion& question, const AdviceLens* lens);

} // namespace remit
