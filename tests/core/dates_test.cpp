#include "core/calendar/dates.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

std::string read(std::string_view iso)
{
    const auto date = dateFrom(iso);
    return date ? isoText(*date) : "none";
}

std::string clock(std::string_view text)
{
    const auto minutes = minutesFrom(text);
    return minutes ? clockText(*minutes) : "none";
}

constexpr auto february = std::chrono::year(2026) / std::chrono::February;

} // namespace

TEST_CASE("an ISO date is read, and nothing that is none")
{
    CHECK(read("2026-11-29") == "2026-11-29");
    CHECK(read("2028-02-29") == "2028-02-29");
    CHECK(read("2026-02-29") == "none");
    CHECK(read("2026-13-01") == "none");
    CHECK(read("29.11.2026") == "none");
    CHECK(read("2026-1-1") == "none");
    CHECK(read("") == "none");
}

TEST_CASE("a time of the day is read up to midnight, and nothing that is none")
{
    CHECK(clock("9:30") == "09:30");
    CHECK(clock("00:00") == "00:00");
    CHECK(clock("24:00") == "24:00");
    CHECK(clock("24:01") == "none");
    CHECK(clock("9:60") == "none");
    CHECK(clock("9.30") == "none");
    CHECK(clock("9:3") == "none");
    CHECK(clock("-1:00") == "none");
    CHECK(clock("") == "none");
}

TEST_CASE("days of the week are counted from Monday")
{
    const Date sunday = *dateFrom("2026-11-29");
    CHECK(weekdayOf(sunday) == Weekday::sunday);
    CHECK(daysAfterMonday(Weekday::sunday) == 6);
    CHECK(isoText(mondayOf(sunday)) == "2026-11-23");
    CHECK(mondayOf(*dateFrom("2026-11-23")) == *dateFrom("2026-11-23"));
}

TEST_CASE("the nth weekday of a month is its last where there are fewer, and a day after the last is the last")
{
    CHECK(isoText(nthInMonth(february, Weekday::sunday, 0)) == "2026-02-01");
    CHECK(isoText(nthInMonth(february, Weekday::tuesday, 1)) == "2026-02-10");
    CHECK(isoText(nthInMonth(february, Weekday::friday, 4)) == "2026-02-27");
    CHECK(isoText(nthInMonth(february, Weekday::saturday, 9)) == "2026-02-28");
    CHECK(isoText(inMonth(february, 31)) == "2026-02-28");
    CHECK(isoText(inMonth(february, 3)) == "2026-02-03");
}
