#pragma once

#include "cadence/placement_clock.h"
#include "cadence/placement_state.h"

#include <vector>

namespace remit {

/// How the free time of people is cut up: what is better at equal cost.
struct Comfort {
    /// Spans of two hours and more without a meeting.
    int focusBlocks = 0;
    /// Gaps of less than an hour between meetings, or between one and the edge of a half-day.
    int fragments = 0;
    /// Meetings beyond the second in a row without a break.
    int backToBack = 0;

    int discomfort() const;
    friend bool operator==(const Comfort&, const Comfort&) = default;
};

/// Moves meetings, and lets them change places, as long as nothing costs more and people have more time in one piece,
/// series keep their time, and days begin with meetings rather than end with them.
class WeekComfort {
public:
    WeekComfort(const PlacementProblem& problem, const Choices& choices);

    void improve(PlacementClock& clock);
    const Choices& choices() const { return m_state.choices(); }
    Comfort comfort() const;

private:
    Comfort comfortOf(int owner, int day) const;
    /// Of those and on those days that the slot concerns with either choice, and of its series.
    int discomfortAround(std::size_t slot, const DaySet& days) const;
    /// Slots of later weeks at another time of the day than the first week's.
    int otherTimes(int meeting) const;
    /// How late in the day it is held, a point for two hours.
    int lateness(int meeting) const;
    bool move(std::size_t slot);
    bool exchange(std::size_t one, std::size_t other);
    /// Gives the choices back and takes others; undoes it where that is not better.
    bool tryExchange(std::size_t one, int first, std::size_t other, int second);
    DaySet daysOf(std::size_t slot) const;

    const PlacementProblem& m_problem;
    PlacementState m_state;
    /// The slots of each owner.
    std::vector<std::vector<std::size_t>> m_slots;
};

} // namespace remit
