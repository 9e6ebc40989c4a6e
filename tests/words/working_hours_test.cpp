#include "words/working_hours.h"

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
    CHECK(between(berlin, placeIn("Asia/Kolkata", "22:00", "06:00")) == 0);
    CHECK(between(placeIn("Pacific/Auckland"), placeIn("America/Los_Angeles")) == 5);
    CHECK(between(berlin, placeIn("")) == -1);
    CHECK(between(berlin, placeIn("Nowhere/Else")) == -1);
}
