#include "cadence/free_times.h"

#include <algorithm>

namespace remit {

namespace {

constexpr Minutes longDay{6 * 60, 22 * 60};
constexpr int longerBy = 4 * 60;

WorkingTime withLongHours(WorkingTime time)
{
    time.day.from = std::min(time.day.from, std::max(longDay.from, time.day.from - longerBy));
    time.day.until = std::max(time.day.until, std::min(longDay.until, time.day.until + longerBy));
    return time;
}

/// What is left of the parts without the time.
std::vector<Minutes> without(const std::vector<Minutes>& parts, const Minutes& time)
{
    std::vector<Minutes> left;
    for (const Minutes& part : parts) {
        if (!part.meets(time)) {
            left.push_back(part);
            continue;
        }
        if (part.from < time.from)
            left.push_back({part.from, time.from});
        if (time.until < part.until)
            left.push_back({time.until, part.until});
    }
    return left;
}

} // namespace

Quarters quartersFrom(int first, int count)
{
    if (first < 0 || count <= 0 || first >= quartersOfDay)
        return {};
    const auto last = static_cast<std::size_t>(std::min(count, quartersOfDay - first));
    return (Quarters().set() >> (quartersOfDay - last)) << static_cast<std::size_t>(first);
}

FreeTimes::FreeTimes(const Plan& plan, const ZoneTable& zones, ConstellationId constellation)
    : m_plan(plan)
    , m_zones(zones)
    , m_constellation(constellation)
    , m_leading(leadingTime(plan, constellation).zone)
{
}

const Quarters& FreeTimes::of(const Participant& who, Date date)
{
    return found(who, date, false);
}

const Quarters& FreeTimes::inLongHours(const Participant& who, Date date)
{
    return found(who, date, true);
}

LocationId FreeTimes::placeOf(const Participant& who) const
{
    return workingTimeOf(m_plan, m_constellation, who).location;
}

int FreeTimes::longestHalfDay(const std::vector<Participant>& who) const
{
    int longest = minutesOfDay;
    for (const Participant& each : who) {
        const WorkingTime time = workingTimeOf(m_plan, m_constellation, each);
        int own = 0;
        for (const Minutes& half : without({time.day}, time.lunch))
            own = std::max(own, half.until - half.from);
        longest = std::min(longest, own);
    }
    return longest;
}

const Quarters& FreeTimes::found(const Participant& who, Date date, bool isLong)
{
    const LocationId location = who.seat ? LocationId() : placeOf(who);
    const Key key{who.seat, location, date, isLong};
    const auto known = m_known.find(key);
    return known != m_known.end() ? known->second : m_known.emplace(key, workedOut(who, date, isLong)).first->second;
}

Quarters FreeTimes::workedOut(const Participant& who, Date date, bool isLong) const
{
    const WorkingTime usual = workingTimeOf(m_plan, m_constellation, who);
    const WorkingTime time = isLong ? withLongHours(usual) : usual;
    std::map<Date, std::vector<Minutes>> days;
    Quarters free;
    for (int quarter = 0; quarter < quartersOfDay; ++quarter) {
        const LocalTime there = m_zones.converted({date, quarter * quarterMinutes}, m_leading, time.zone);
        auto known = days.find(there.date);
        if (known == days.end())
            known = days.emplace(there.date, freeOn(who, time, there.date)).first;
        const Minutes span{there.minutes, there.minutes + quarterMinutes};
        free[static_cast<std::size_t>(quarter)] = std::any_of(known->second.begin(), known->second.end(),
                                                              [&](const Minutes& part) { return part.holds(span); });
    }
    return free;
}

std::vector<Minutes> FreeTimes::freeOn(const Participant& who, const WorkingTime& usual, Date date) const
{
    if (isHoliday(m_plan, usual.location, date) || !usual.isOn(weekdayOf(date)))
        return {};
    std::vector<Minutes> free = without({usual.day}, usual.lunch);
    for (const Minutes& blocked : blockedOn(m_plan, {m_constellation, who.seat}, date))
        free = without(free, blocked);
    return free;
}

} // namespace remit
