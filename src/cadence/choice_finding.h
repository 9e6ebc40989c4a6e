#pragma once

#include "cadence/day_patterns.h"
#include "cadence/free_times.h"
#include "cadence/slot_costs.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace remit {

/// A meeting with those whose calendars it takes.
struct DescribedMeeting {
    const Meeting* row = nullptr;
    std::vector<Participant> who;
    Rhythm rhythm;
    int minutes = 0;
    /// Why no time is sought.
    std::optional<LeftReason> reason;
};

/// Finds the times at which a meeting can be held, and what each costs.
class ChoiceFinding {
public:
    ChoiceFinding(FreeTimes& free, const SprintDays& days, const SlotCosts& costs, DayPatterns& patterns);

    /// For a slot of that turn and group of its weeks. In a meeting that goes by turns one place after the other comes
    /// at an hour that does not suit it, where no hour suits all.
    std::vector<SlotChoice> choicesOf(const DescribedMeeting& meeting, int turn, int group);
    /// Forgets which places came at hours that did not suit them.
    void startAnew() { m_burden.clear(); }
    /// The days, in the order of the calendar, on which all can come, as patterns of days.
    std::vector<int> possibleDays(const DescribedMeeting& meeting);
    int costOf(Weekday weekday, const Minutes& time) const;

private:
    /// `late` is the place that may be kept to longer hours, or none.
    std::vector<SlotChoice> choices(const DescribedMeeting& meeting, int turn, int group, LocationId late);
    std::vector<SlotChoice> choicesInWeeks(const DescribedMeeting& meeting, int turn, int group, LocationId late);
    std::vector<SlotChoice> choicesDaily(const DescribedMeeting& meeting);
    std::vector<SlotChoice> choicesByMonths(const DescribedMeeting& meeting, LocationId late);
    /// Adds the times of one pattern: those free in usual hours, and at more cost those that are so in longer ones.
    void add(const DescribedMeeting& meeting, int pattern, const Quarters& usual, const Quarters& longer,
             std::vector<SlotChoice>& choices) const;
    Quarters freeFor(const DescribedMeeting& meeting, int week, int day, LocationId late);
    /// The places of those who come, the one that had to bend least first.
    std::vector<LocationId> placesToBend(const DescribedMeeting& meeting);

    FreeTimes& m_free;
    const SprintDays& m_days;
    const SlotCosts& m_costs;
    DayPatterns& m_patterns;
    std::map<LocationId, int> m_burden;
};

} // namespace remit
