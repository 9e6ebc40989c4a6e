#include "exchange/calendar/calendar_reading.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace remit;

/// Any bytes as a calendar file: its times lie in the year that was asked for, or a sentence says why there are none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Date from = *dateFrom("2026-01-05");
    ZoneTable zones;
    zones.put("Europe/Berlin", {{0, 60, false}, {29'569'980, 120, true}});
    const auto busy = busyTimesFrom(bytes, {ConstellationId{1}, SeatId{1}}, zones, "Europe/Berlin", from);
    if (!busy)
        return busy.error().message.empty() ? std::abort(), 0 : 0;
    for (const BlockedTime& each : busy->times) {
        if (each.weekday == Weekday::any && !dateFrom(each.startsOn))
            std::abort();
    }
    if (const auto days = holidaysFrom(bytes, {}, from); !days || days->days.size() > 1000)
        std::abort();
    return 0;
}
