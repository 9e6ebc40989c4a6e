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
    const bool morning = isMorning(time);
    const Minutes half = halfDay(morning);
    const int distance = std::min(std::abs(time.from - half.from), std::abs(half.until - time.until));
    const int quarters = (distance + quarterMinutes - 1) / quarterMinutes;
    const bool isFree = m_costs.hasFree && weekday == m_costs.freeDay && morning == m_costs.freeIsMorning;
    return m_costs.edge * quarters + (isFree ? m_costs.freeHalfDay : 0);
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
