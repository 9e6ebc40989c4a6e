#pragma once

#include "core/plan.h"

#include <string>
#include <string_view>

namespace remit::test {

/// Adds meetings written line by line to `theChart`:
///
///     Sync: PM PO? 2/week 30 tuesday 10:00, thursday 10:00
///     Planning of Mobile: PO DT sprint first 120 0 monday 09:00
///     Roadmap: Anna external:Sales month 75 2 thursday 14:00
///
/// Who takes part (a role by its short name, a seat by its person or title, "external:NAME" for a group; with "?" not
/// required), how often ("day", "3/week", "week/2" for every second, "sprint", "month", "quarter", "half-year"), on
/// which day of the sprint, minutes, and when it is held: the week of its cycle (0 when it is left out), weekday and
/// time; the days of a daily one are "any". " of NAME" behind the name is its team or product. Ids count from 1 in the
/// order of the text, behind those there are.
void addMeetings(Plan& plan, std::string_view text);

/// The meeting of that name in `theChart`.
MeetingId meetingNamed(const Plan& plan, std::string_view name);

} // namespace remit::test
