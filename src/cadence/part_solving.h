#pragma once

#include "cadence/placement_bound.h"
#include "cadence/placement_clock.h"
#include "cadence/placement_search.h"
#include "cadence/whole_week.h"

#include <optional>

namespace remit {

/// The best week of one part of a problem, as far as the time sufficed.
struct SolvedPart {
    PlacementStatus status = PlacementStatus::cancelled;
    /// -1 for slots without a time, where it was cancelled.
    Choices choices;
    int cost = 0;
    int bound = 0;
};

/// Searches for a good week, bounds what any costs, and closes the gap by branching over the choices that are left.
class PartSolving {
public:
    PartSolving(const PlacementProblem& problem, PlacementClock& clock);
    SolvedPart solve();
    /// Nothing where the time did not suffice to know.
    std::optional<bool> isPossible();
    /// Whether a short search finds a week; where it does not, there may be one all the same.
    bool isEasilyPossible();

private:
    SolvedPart answer(PlacementStatus status) const;
    void search(int steps);
    /// Ever longer, until the branching that closes the gap has little left to do.
    void searchInRounds();
    /// Finds a better week than the best so far, or any where there is none.
    LinearProgram::Outcome branch();
    /// Choices that a week may have that is better than the best so far.
    WholeWeek::Kept keptChoices() const;
    bool isAtBound() const;
    PlacementSearch::GoesOn watch();

    const PlacementProblem& m_problem;
    PlacementClock& m_clock;
    /// What was told before, of other parts.
    PlacementProgress m_before;
    PlacementBound m_bound;
    int m_least = 0;
    PlacementSearch m_search;
};

} // namespace remit
