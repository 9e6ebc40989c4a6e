#pragma once

#include "core/calendar/dates.h"
#include "core/plan.h"

/// How long the sprints of a plan are and when they begin.
namespace remit {

/// Settings: a number from 1 to 4, and an ISO date.
inline constexpr const char* sprintWeeksSetting = "cadence.sprint.weeks";
inline constexpr const char* sprintStartSetting = "cadence.sprint.start";

struct Sprint {
    /// 1 to 4.
    int weeks = 2;
    /// The Monday of the first week of some sprint.
    Date start;

    friend bool operator==(const Sprint&, const Sprint&) = default;
};

/// What the settings say; where they do not, as long as the facts of the constellation say, and from the first Monday
/// of 2026; two weeks where nothing is said.
Sprint sprintOf(const Plan& plan, ConstellationId constellation);
/// Weeks from the start to the week of the day, below 0 before it.
int weeksSinceStart(const Sprint& sprint, Date date);
/// The week of its sprint that the day is in, from 0; also before the start.
int weekOfSprint(const Sprint& sprint, Date date);

} // namespace remit
