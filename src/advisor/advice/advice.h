#pragma once

#include "advisor/advice/ranking.h"

#include <optional>
#include <vector>

namespace remit {

/// An unknown fact whose answer could still change what fits best.
struct OpenFact {
    const FactQuestion* question = nullptr;
    /// How much it does to `Advice::settled`.
    double weight = 0;
};

/// The nearest value of one fact at which something else fits best.
struct AdviceTrigger {
    const FactQuestion* question = nullptr;
    double now = 0;
    /// The last value on the way for which nothing changes; of a whole number, the one before.
    double last = 0;
    double at = 0;
    const ConstellationTemplate* becomes = nullptr;
    /// How far it is ahead of what comes second there, and how many people have to be paid for it.
    double lead = 0;
    int heads = 0;
};

/// What the facts speak for.
struct Advice {
    FactValues values;
    Ranking ranking;
    /// So many of the first are as good as each other.
    std::size_t tied = 0;
    /// So many of the first are the answer.
    std::size_t shown = 0;
    /// What can be laid over the best one, as places in the ranking.
    std::vector<std::size_t> overlays;
    /// 0 to 100: how little the unknown facts could still change. It is no probability.
    int settled = 100;
    /// The one that could change most comes first.
    std::vector<OpenFact> open;
    std::vector<AdviceTrigger> triggers;

    const RankedSetUp& best() const { return ranking.setUps.front(); }
    bool isTie() const { return tied > 1; }
};

} // namespace remit
