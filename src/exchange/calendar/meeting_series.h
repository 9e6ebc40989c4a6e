#pragma once

#include "analysis/meetings/occurrences.h"

#include <string>
#include <vector>

namespace remit {

/// One entry of a calendar: a meeting at one time of the day that comes again.
struct MeetingSeries {
    MeetingId meeting;
    /// The first of the slots it stands for.
    MeetingSlotId slot;
    Date first;
    /// By the clock of the leading location.
    int startsAt = 0;
    int minutes = 0;
    /// How it comes again, as RFC 5545 writes it: "FREQ=WEEKLY;BYDAY=TU,TH".
    std::string rule;
    /// Days of the rule on which it is not held.
    std::vector<Date> leftOut;

    friend bool operator==(const MeetingSeries&, const MeetingSeries&) = default;
};

/// All meetings of the constellation that have a time, from the first day on which each is held, not before `from`, in
/// the order of the meetings. Slots that come alike in all weeks, or at one time on several days, are one series.
std::vector<MeetingSeries> seriesOf(const Plan& plan, ConstellationId constellation, Date from);

} // namespace remit
