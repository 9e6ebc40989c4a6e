#pragma once

#include "advisor/advice/advice.h"

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace remit {

/// Moves each fact alone over its usual values to see what would change what fits best. Used inside advice only.
class Sweeps {
public:
    using Rank = std::function<Ranking(const StatedFacts&)>;

    Sweeps(const Facts& facts, Rank rank, StatedFacts stated);

    /// What is open and what would change it, of an advice that knows its values and ranking.
    void addTo(Advice& advice);

private:
    /// What fits best elsewhere.
    struct Winner {
        const ConstellationTemplate* source = nullptr;
        double lead = 0;
        int heads = 0;
    };

    const Winner& winnerAt(const FactQuestion& question, double value);
    /// What part of its other values changes what fits best.
    double changingShare(const FactQuestion& question, const Advice& advice);
    void addOpenFacts(Advice& advice);
    void addTriggers(const FactQuestion& question, Advice& advice);
    /// Between a value that changes nothing and one that does, the first whole number that does.
    void narrow(AdviceTrigger& trigger, const ConstellationTemplate* best);

    const Facts& m_facts;
    Rank m_rank;
    StatedFacts m_stated;
    /// By fact and value.
    std::map<std::pair<const FactQuestion*, double>, Winner> m_winners;
};

/// The values a fact is moved over: all its choices, else those of its file, ascending.
std::vector<double> sweepValues(const FactQuestion& question);

} // namespace remit
