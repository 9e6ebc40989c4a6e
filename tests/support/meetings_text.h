#pragma once

#include "core/plan.h"

#include <string_view>

namespace remit::test {

/// Adds meetings written line by line to `theChart`:
///
///     Sync: 2 week 30 PM! PO | tue 10:00, w1 thu 10:00 | 1 2
///     K04@Mobile: 1 sprint first 120 PO DT? Anna~ | mon 09:00
///     Roadmap: 1 week/3 75 PM Sales
///
/// The name ("K04" is of the catalogue, too), "@NAME" for the team or product it is of, how often in which period (or
/// in how many of them), on which day of the sprint, and minutes. Then who comes: a role, who sits there, or a group;
/// with "?" who need not come, "~" who rarely does, "!" who sees to it. When it is held: the week of its cycle where
/// that is not the first, day and time. Last the numbers of the rows that it covers. Ids of meetings count on from
/// those there are, those of times from 1 in each meeting.
void addMeetings(Plan& plan, std::string_view text);
/// The plan with these meetings.
Plan holding(Plan plan, std::string_view text);

/// The meeting of that name in `theChart`.
MeetingId meetingNamed(const Plan& plan, std::string_view name);

} // namespace remit::test
