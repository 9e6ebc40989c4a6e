#include "cadence/slot_costs.h"

#include "cadence/free_times.h"

#include <algorithm>
#include <cstdlib>

namespace remit {

SlotCosts::SlotCosts(const PlacementCosts& costs, const WorkingTime& leading)
    : m_costs(costs)
    , m_leading(leading)
{
}

int SlotCosts::of(Weekday weekday, const Minutes& time) const
{
    const Minutes half = halfDay(isMorning(time));
    const int distance = std::min(std::abs(time.from - half.from), std::abs(half.until - time.until));
    return ofDistance(distance) + ofHalfDay(weekday, time);
}

int SlotCosts::ofDaily(Weekday weekday, const Minutes& time) const
{
    return ofDistance(std::abs(time.from - m_leading.day.from)) + ofHalfDay(weekday, time);
}

int SlotCosts::ofDistance(int minutes) const
{
    return m_costs.edge * ((minutes + quarterMinutes - 1) / quarterMinutes);
}

int SlotCosts::ofHalfDay(Weekday weekday, const Minutes& time) const
{
    constexpr int hour = 60;
    const bool isFree = m_costs.hasFree && weekday == m_costs.freeDay && isMorning(time) == m_costs.freeIsMorning;
    const bool isLate = time.until > m_leading.day.until - hour;
    return (isFree ? m_costs.freeHalfDay : 0) + (isLate ? m_costs.lastHour : 0);
}

bool SlotCosts::isMorning(const Minutes& time) const
{
    return time.from + time.until < m_leading.lunch.from + m_leading.lunch.until;
}

Minutes SlotCosts::halfDay(bool isMorning) const
{
    const Minutes& day = m_leading.day;
    const Minutes& lunch = m_leading.lunch;
    if (!day.meets(lunch))
        return day;
    return isMorning ? Minutes{day.from, std::max(day.from, lunch.from)}
                     : Minutes{std::min(day.until, lunch.until), day.until};
}

} // namespace remit
