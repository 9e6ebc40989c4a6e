#include "words/zones.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

Location placeIn(const char* zone, const char* from = "", const char* until = "")
{
    Location place;
    place.zone = zone;
    place.worksFrom = from;
    place.worksUntil = until;
    return place;
}

double between(const Location& one, const Location& other, const QDate& day = {2026, 11, 23})
{
    const auto hours = sharedHours(one, other, day);
    CHECK(hours == sharedHours(other, one, day));
    return hours.value_or(-1);
}

} // namespace

TEST_CASE("people at two places share the hours in which both work, by the clock of that day")
{
    const Location berlin = placeIn("Europe/Berlin");
    CHECK(between(berlin, placeIn("Asia/Kolkata")) == 3.5);
    CHECK(between(berlin, placeIn("Asia/Kolkata"), {2026, 7, 1}) == 4.5);
    CHECK(between(berlin, placeIn("America/Los_Angeles")) == 0);
    CHECK(between(berlin, placeIn("Asia/Kolkata", "12:00", "21:00")) == 7.5);
    CHECK(between(placeIn("Pacific/Auckland"), placeIn("America/Los_Angeles")) == 5);
    CHECK(between(berlin, placeIn("")) == -1);
    CHECK(between(berlin, placeIn("Nowhere/Else")) == -1);
}

TEST_CASE("the clocks of the plan's zones are known around the days asked for, with the changes between")
{
    Plan plan;
    plan.put(Location{{1}, "Berlin", "Europe/Berlin", "", "", 1});
    plan.put(Location{{2}, "Lisbon", "Europe/Lisbon", "", "", 2});
    plan.put(Location{{3}, "Nowhere", "Nowhere/Else", "", "", 3});
    const ZoneTable zones = zonesOf(plan, {2026, 1, 1}, {2026, 12, 31});
    const auto inLisbon = [&](const QDate& day, int minutes) {
        const LocalTime there = zones.converted({calendarDate(day), minutes}, "Europe/Berlin", "Europe/Lisbon");
        return isoText(there.date) + " " + clockText(there.minutes);
    };
    CHECK(zones.offsetsOf("Europe/Berlin").size() == 3);
    CHECK(inLisbon({2026, 2, 2}, 10 * 60) == "2026-02-02 09:00");
    CHECK(inLisbon({2026, 7, 1}, 10 * 60) == "2026-07-01 09:00");
    CHECK(inLisbon({2026, 7, 1}, 30) == "2026-06-30 23:30");
    CHECK_FALSE(zones.knows("Nowhere/Else"));
}

TEST_CASE("in weeks in which only one of two places has changed its clocks, they differ by another hour")
{
    Plan plan;
    plan.put(Location{{1}, "Berlin", "Europe/Berlin", "", "", 1});
    plan.put(Location{{2}, "New York", "America/New_York", "", "", 2});
    const ZoneTable zones = zonesOf(plan, {2026, 1, 1}, {2026, 12, 31});
    const auto inNewYork = [&](const QDate& day) {
        return clockText(zones.converted({calendarDate(day), 15 * 60}, "Europe/Berlin", "America/New_York").minutes);
    };
    CHECK(inNewYork({2026, 3, 6}) == "09:00");
    CHECK(inNewYork({2026, 3, 9}) == "10:00");
    CHECK(inNewYork({2026, 3, 30}) == "09:00");
    CHECK(inNewYork({2026, 10, 26}) == "10:00");
    CHECK(inNewYork({2026, 11, 2}) == "09:00");
}
