#pragma once

#include "analysis/meetings/attendance.h"
#include "core/calendar/zone_table.h"

/// What meetings leave of somebody's working time.
namespace remit {

/// Free times that are shorter are of little use for anything but mail.
inline constexpr int fragmentMinutes = 60;

struct FreeTime {
    /// The longest time of a day without a meeting, in minutes.
    int longest = 0;
    /// Shorter than `fragmentMinutes`, in an average week.
    double fragments = 0;

    friend bool operator==(const FreeTime&, const FreeTime&) = default;
};

/// In the weeks from the Monday `from` to before `until`. Lunch and what is blocked is not free; meetings that somebody
/// may come to without a share of their time leave it free.
FreeTime freeTimeOf(const Plan& plan, ConstellationId constellation, const ZoneTable& zones, const Participant& who,
                    Date from, Date until);

} // namespace remit
