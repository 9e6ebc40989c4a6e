#pragma once

#include "analysis/meetings/meeting_times.h"

#include <map>
#include <vector>

/// On which days meetings are held.
namespace remit {

/// One time a meeting is held, by the clock of the leading location.
struct Occurrence {
    MeetingId meeting;
    MeetingSlotId slot;
    Date date;
    int startsAt = 0;
    int minutes = 0;

    int endsAt() const { return startsAt + minutes; }
    friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// On which days from `from` to before `until` a slot falls, holidays included.
std::vector<Date> daysOf(const Meeting& meeting, const MeetingSlot& slot, const Sprint& sprint, Date from, Date until);

/// All meetings of the constellation with a time, ordered by it. A day that is free for all who have to come, or
/// everywhere, has none.
std::vector<Occurrence> occurrencesOf(const Plan& plan, ConstellationId constellation, Date from, Date until);

} // namespace remit
