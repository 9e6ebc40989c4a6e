#pragma once

#include "analysis/meetings/working_time.h"
#include "cadence/placement.h"

namespace remit {

/// What it costs to hold a meeting once at a time of the week, by the clock of the leading location.
class SlotCosts {
public:
    SlotCosts(const PlacementCosts& costs, const WorkingTime& leading);

    /// Quarters of an hour from the nearer edge of its half-day, whether that is the one to be kept free, and whether
    /// it ends within the last hour.
    int of(Weekday weekday, const Minutes& time) const;
    /// Held at this time every working day, on one of them: it begins the day.
    int ofDaily(Weekday weekday, const Minutes& time) const;
    int outsideOverlap() const { return m_costs.outsideOverlap; }
    int otherWeekday() const { return m_costs.otherWeekday; }

private:
    int ofDistance(int minutes) const;
    /// What does not depend on the edges.
    int ofHalfDay(Weekday weekday, const Minutes& time) const;
    bool isMorning(const Minutes& time) const;
    Minutes halfDay(bool isMorning) const;

    PlacementCosts m_costs;
    WorkingTime m_leading;
};

} // namespace remit
