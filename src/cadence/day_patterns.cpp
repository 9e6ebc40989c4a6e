#include "cadence/day_patterns.h"

#include <numeric>

namespace remit {

DayPatterns::DayPatterns(const SprintDays& days, int weeks)
    : m_days(days)
    , m_weeks(weeks)
{
}

int DayPatterns::of(int cycle, int weekOfCycle, Weekday weekday)
{
    const auto [found, isNew] = m_known.try_emplace({cycle, weekOfCycle, weekday}, static_cast<int>(m_all.size()));
    if (!isNew)
        return found->second;
    const int rhythm = std::gcd(cycle, m_weeks);
    DayPattern added;
    added.week = weekOfCycle;
    added.weekday = weekday;
    for (int week = m_days.weekOf(cycle, weekOfCycle) % rhythm; week < m_weeks; week += rhythm) {
        for (int day = 0; day < daysOfWeek; ++day) {
            if (weekday == Weekday::any ? day < workingDaysOfWeek : weekdayAfterMonday(day) == weekday) {
                added.days.push_back(week * daysOfWeek + day);
                added.set.set(static_cast<std::size_t>(added.days.back()));
            }
        }
    }
    m_all.push_back(std::move(added));
    return found->second;
}

} // namespace remit
