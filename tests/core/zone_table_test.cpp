#include "core/calendar/zone_table.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

std::int64_t at(const char* day, int minutes)
{
    return std::int64_t(dateFrom(day)->time_since_epoch().count()) * minutesOfDay + minutes;
}

/// Berlin in 2026, whose clocks are changed at one in the night by UTC; and a place that has no summer time.
ZoneTable zones()
{
    ZoneTable table;
    table.put("Berlin",
              {{at("2026-01-01", 0), 60, false}, {at("2026-03-29", 60), 120, true}, {at("2026-10-25", 60), 60, false}});
    table.put("Kolkata", {{at("2026-01-01", 0), 330, false}});
    return table;
}

std::string inKolkata(const char* day, const char* clock)
{
    const LocalTime there = zones().converted({*dateFrom(day), *minutesFrom(clock)}, "Berlin", "Kolkata");
    return isoText(there.date) + " " + clockText(there.minutes);
}

std::string thereAndBack(const char* day, const char* clock)
{
    const ZoneTable table = zones();
    const LocalTime back = table.localTime("Berlin", table.instantOf("Berlin", {*dateFrom(day), *minutesFrom(clock)}));
    return isoText(back.date) + " " + clockText(back.minutes);
}

} // namespace

TEST_CASE("a time by one place's clock is another place's, before and after the clocks are changed")
{
    CHECK(inKolkata("2026-03-27", "10:00") == "2026-03-27 14:30");
    CHECK(inKolkata("2026-03-30", "10:00") == "2026-03-30 13:30");
    CHECK(inKolkata("2026-10-26", "10:00") == "2026-10-26 14:30");
    CHECK(inKolkata("2026-12-31", "23:00") == "2027-01-01 03:30");
}

TEST_CASE("a time that the clocks leave out is an hour later, and one that comes twice the first")
{
    CHECK(thereAndBack("2026-03-29", "01:59") == "2026-03-29 01:59");
    CHECK(thereAndBack("2026-03-29", "02:30") == "2026-03-29 03:30");
    CHECK(thereAndBack("2026-03-29", "03:00") == "2026-03-29 03:00");
    CHECK(zones().instantOf("Berlin", {*dateFrom("2026-10-25"), 150}) == at("2026-10-25", 30));
    CHECK(zones().instantOf("Berlin", {*dateFrom("2026-10-25"), 180}) == at("2026-10-25", 120));
}

TEST_CASE("a zone that nobody knows is taken as UTC, and a place before 1970 counts backwards")
{
    CHECK(zones().instantOf("Nowhere", {*dateFrom("2026-05-01"), 60}) == at("2026-05-01", 60));
    CHECK(isoText(zones().localTime("Nowhere", -1).date) == "1969-12-31");
    CHECK(zones().localTime("Nowhere", -1).minutes == minutesOfDay - 1);
}
