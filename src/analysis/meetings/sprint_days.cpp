#include "analysis/meetings/sprint_days.h"

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

constexpr int daysInWeek = 7;

int wholeNumber(double value)
{
    constexpr double most = 1000;
    return static_cast<int>(std::lround(std::clamp(value, 1.0, most)));
}

/// Whether it comes once in a sprint or more seldom, so that it can be on a day of the sprint.
bool goesBySprints(const Meeting& meeting, int sprintWeeks)
{
    return meeting.per == Period::sprint
        || (meeting.per == Period::week && wholeNumber(meeting.every) % sprintWeeks == 0);
}

} // namespace

Rhythm rhythmOf(const Meeting& meeting, int sprintWeeks)
{
    Rhythm rhythm;
    rhythm.turns = meeting.per == Period::day ? 1 : wholeNumber(meeting.turns);
    rhythm.times = wholeNumber(meeting.times);
    if (meeting.per == Period::day || isByMonths(meeting))
        return rhythm;
    rhythm.turnWeeks = cycleWeeks(meeting, sprintWeeks) / rhythm.turns;
    rhythm.groupWeeks = rhythm.turnWeeks;
    if (meeting.per == Period::week)
        rhythm.groupWeeks = std::min(rhythm.turnWeeks, wholeNumber(meeting.every));
    rhythm.groups = rhythm.turnWeeks / rhythm.groupWeeks;
    return rhythm;
}

SprintDays::SprintDays(const Plan& plan, ConstellationId constellation, Date week)
    : m_plan(plan)
    , m_sprint(sprintOf(plan, constellation))
    , m_leading(leadingTime(plan, constellation))
    , m_start(mondayOf(week) - std::chrono::days(daysInWeek * weekOfSprint(m_sprint, week)))
    , m_weeksBefore(weeksSinceStart(m_sprint, m_start))
{
}

Date SprintDays::date(int week, int daysAfterMonday) const
{
    return m_start + std::chrono::days(daysInWeek * week + daysAfterMonday);
}

int SprintDays::weekOf(int cycle, int weekOfCycle) const
{
    const int rest = (weekOfCycle - m_weeksBefore) % cycle;
    return rest < 0 ? rest + cycle : rest;
}

bool SprintDays::isItsDay(const Meeting& meeting, int week, int daysAfterMonday) const
{
    if (meeting.day == SprintDay::any || !goesBySprints(meeting, m_sprint.weeks))
        return true;
    const Date day = date(week, daysAfterMonday);
    const Date first = date(week - week % m_sprint.weeks, 0);
    const Date after = first + std::chrono::days(daysInWeek * m_sprint.weeks);
    if (!isWorkingDay(day))
        return false;
    const bool isFirst = meeting.day == SprintDay::first;
    for (Date other = isFirst ? first : day + std::chrono::days(1); other < (isFirst ? day : after);
         other += std::chrono::days(1)) {
        if (isWorkingDay(other))
            return false;
    }
    return true;
}

bool SprintDays::isWorkingDay(Date date) const
{
    return m_leading.isOn(weekdayOf(date)) && !isHoliday(m_plan, m_leading.location, date);
}

} // namespace remit
