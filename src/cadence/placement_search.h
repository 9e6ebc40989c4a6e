#pragma once

#include "cadence/placement_state.h"

#include <functional>
#include <random>

namespace remit {

/// Gives the slots just these choices.
void setChoices(PlacementState& state, const Choices& choices);

/// Looks for a good week by taking some slots out and putting them in again: the same way for the same problem.
class PlacementSearch {
public:
    /// Asked often; false ends the search.
    using GoesOn = std::function<bool(const PlacementState& best)>;

    explicit PlacementSearch(const PlacementProblem& problem);

    /// So many steps from the best so far, or until the weight is not above the bound. At first it also goes to worse
    /// weeks, later ever less.
    void run(int steps, int bound, const GoesOn& goesOn);
    /// Goes on from there.
    void startFrom(const Choices& choices) { setChoices(m_best, choices); }
    const PlacementState& best() const { return m_best; }

private:
    void putIn(std::vector<std::size_t> slots);
    /// At the choice that adds least, one of them by chance; stays out where there is none.
    void putIn(std::size_t slot);
    std::vector<std::size_t> takeOutSome();
    /// Gives a slot a time that is better for it, and takes out what is in its way.
    std::vector<std::size_t> makeRoom();
    void step(int boldness);
    /// Some slot without a time, else any.
    std::size_t slotToMove();
    std::size_t any(std::size_t count) { return m_random() % count; }

    const PlacementProblem& m_problem;
    /// Of each slot those that have to do with somebody of it.
    std::vector<std::vector<std::size_t>> m_related;
    PlacementState m_state;
    PlacementState m_best;
    std::mt19937 m_random;
};

} // namespace remit
