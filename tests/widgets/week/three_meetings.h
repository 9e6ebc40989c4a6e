#pragma once

#include "widgets/cadence/meetings_of_plan.h"

namespace remit::test {

inline constexpr int tuesday = 1;
inline constexpr int wednesday = 2;

inline int clock(int hour, int minutes = 0)
{
    return hour * 60 + minutes;
}

/// A trio every week on Tuesday at eleven, a stand-up every day at ten, and a review in the second week.
inline Plan threeMeetings()
{
    CalendarPlan made(oneTeam);
    made.everyWeek(made.meeting("Trio", {"PM", "PO", "TL"}), Weekday::tuesday, "11:00");
    made.at(made.meeting("Stand-up", {"PO", "TL"}, 15, Period::day), 0, Weekday::any, "10:00");
    made.at(made.meeting("Review", {"PM", "PO"}, 60, Period::sprint), 1, Weekday::friday, "14:00");
    return made.plan;
}

} // namespace remit::test
