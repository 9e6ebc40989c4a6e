#include "core/calendar/zone_table.h"

#include <algorithm>
#include <utility>

namespace remit {

namespace {

std::int64_t asIfUtc(const LocalTime& local)
{
    return std::int64_t(local.date.time_since_epoch().count()) * minutesOfDay + local.minutes;
}

LocalTime localFrom(std::int64_t minutes)
{
    std::int64_t days = minutes / minutesOfDay;
    days -= minutes % minutesOfDay < 0 ? 1 : 0;
    return {Date(std::chrono::days(days)), static_cast<int>(minutes - days * minutesOfDay)};
}

/// What holds at that moment.
int offsetAt(const std::vector<ZoneOffset>& offsets, std::int64_t instant)
{
    if (offsets.empty())
        return 0;
    const auto later
        = std::find_if(offsets.begin() + 1, offsets.end(), [&](const ZoneOffset& each) { return each.from > instant; });
    return std::prev(later)->minutes;
}

} // namespace

void ZoneTable::put(std::string zone, std::vector<ZoneOffset> offsets)
{
    m_zones.insert_or_assign(std::move(zone), std::move(offsets));
}

bool ZoneTable::knows(std::string_view zone) const
{
    return m_zones.contains(zone);
}

const std::vector<ZoneOffset>& ZoneTable::offsetsOf(std::string_view zone) const
{
    static const std::vector<ZoneOffset> none;
    const auto found = m_zones.find(zone);
    return found == m_zones.end() ? none : found->second;
}

std::int64_t ZoneTable::instantOf(std::string_view zone, const LocalTime& local) const
{
    const std::vector<ZoneOffset>& offsets = offsetsOf(zone);
    const std::int64_t wall = asIfUtc(local);
    // The first offset under which the clocks come to show it: the earlier of two moments, the later side of a gap.
    for (std::size_t each = 0; each < offsets.size(); ++each) {
        const std::int64_t instant = wall - offsets[each].minutes;
        const bool hasBegun = each == 0 || instant >= offsets[each].from;
        const bool isOver = each + 1 < offsets.size() && instant >= offsets[each + 1].from;
        if (hasBegun && !isOver)
            return instant;
        if (isOver && each + 1 < offsets.size() && wall - offsets[each + 1].minutes < offsets[each + 1].from)
            return instant;
    }
    return wall;
}

LocalTime ZoneTable::localTime(std::string_view zone, std::int64_t instant) const
{
    return localFrom(instant + offsetAt(offsetsOf(zone), instant));
}

LocalTime ZoneTable::converted(const LocalTime& local, std::string_view from, std::string_view to) const
{
    return from == to ? local : localTime(to, instantOf(from, local));
}

} // namespace remit
