#include "cadence/placement_bound.h"

#include "cadence/relaxed_week.h"

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

int fixedCost(const PlacementProblem& problem)
{
    int sum = 0;
    for (const SlotToPlace& slot : problem.slots)
        sum += slot.isFixed ? slot.choices.front().cost : 0;
    return sum;
}

} // namespace

int PlacementBound::wholeLeast() const
{
    return static_cast<int>(std::ceil(least - programTolerance));
}

PlacementBound boundOf(const PlacementProblem& problem, PlacementClock& clock)
{
    PlacementBound bound;
    bound.least = fixedCost(problem);
    for (const SlotToPlace& slot : problem.slots) {
        bound.isImpossible = bound.isImpossible || slot.choices.empty();
        bound.added.emplace_back(slot.choices.size());
    }
    RelaxedWeek week(problem);
    if (bound.isImpossible || week.program().variables() == 0)
        return bound;
    const auto outcome = week.program().solve(clock.secondsLeft(), [&] { return clock.goesOn(); });
    bound.isImpossible = outcome == LinearProgram::Outcome::impossible;
    if (outcome != LinearProgram::Outcome::solved)
        return bound;
    bound.least += week.program().value();
    for (std::size_t slot = 0; slot < problem.slots.size(); ++slot) {
        for (std::size_t choice = 0; choice < bound.added[slot].size() && !problem.slots[slot].isFixed; ++choice)
            bound.added[slot][choice] = std::max(0.0, week.program().reducedCost(week.variable(slot, choice)));
    }
    return bound;
}

} // namespace remit
