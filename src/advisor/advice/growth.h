#pragma once

#include "advisor/advice/advisor.h"

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

/// How one set-up does at a value of a fact.
struct GrowthPoint {
    double value = 0;
    /// How full the week of its busiest seat is.
    double use = 0;
    double score = 0;
};

/// How one set-up does over the values of a fact; where it does not apply there is no point.
struct GrowthCurve {
    const ConstellationTemplate* source = nullptr;
    std::vector<GrowthPoint> points;
};

/// Of the set-ups that are the answer now and of those that fit best further on. Teams that are stated grow along with
/// developers.
std::vector<GrowthCurve> growthCurves(const Advice& advice, const Advisor& advisor, const StatedFacts& stated,
                                      const FactQuestion& question, const AdviceLens* lens);

} // namespace remit
