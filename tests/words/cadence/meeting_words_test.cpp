#include "words/cadence/meeting_words.h"

#include "support/calendar_plan.h"
#include "words/cadence/placement_words.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

QString often(Period per, double times = 1, double every = 1)
{
    Meeting meeting;
    meeting.per = per;
    meeting.times = times;
    meeting.every = every;
    return howOften(meeting);
}

} // namespace

TEST_CASE("how often a meeting is held reads as one says it")
{
    CHECK(often(Period::day) == "every day");
    CHECK(often(Period::week) == "every week");
    CHECK(often(Period::week, 2) == "twice a week");
    CHECK(often(Period::week, 1, 2) == "every 2nd week");
    CHECK(often(Period::sprint) == "every sprint");
    CHECK(often(Period::month, 3) == "3 times a month");
    CHECK(often(Period::quarter, 2, 3) == "twice in 3 quarters");
    CHECK(often(Period::halfYear) == "every half-year");
}

TEST_CASE("times and lengths read as on a clock")
{
    CHECK(clockInWords(545) == "9:05");
    CHECK(lengthInWords(45) == "45 min");
    CHECK(lengthInWords(120) == "2 h");
    CHECK(lengthInWords(75) == "1 h 15 min");
}

TEST_CASE("the times of a meeting are told once where they come again in the same way")
{
    CalendarPlan made("Anna: PM\nBen: PO\n");
    const MeetingId sync = made.meeting("Sync", {"PM", "PO"}, 30, Period::week, 2);
    made.everyWeek(sync, Weekday::tuesday, "11:00");
    made.everyWeek(sync, Weekday::thursday, "11:00");
    const MeetingId roadmap = made.meeting("Roadmap", {"PM"}, 60, Period::month);
    made.at(roadmap, 4, Weekday::friday, "14:00");
    const MeetingId review = made.meeting("Review", {"PM"}, 60, Period::sprint);
    made.at(review, 1, Weekday::friday, "15:00");
    const auto times = [&](MeetingId id) {
        return timesInWords(made.plan, *made.plan.find<Meeting>({ConstellationId{1}, id}), 2);
    };
    CHECK(times(sync) == "Tue and Thu 11:00");
    CHECK(times(roadmap) == "last Fri of the month 14:00");
    CHECK(times(review) == "Fri of week 2 15:00");
}

TEST_CASE("what the best times change is counted in meetings")
{
    CalendarPlan made("Anna: PM\nBen: PO\n");
    const MeetingId sync = made.meeting("Sync", {"PM", "PO"}, 30, Period::week, 1);
    made.everyWeek(sync, Weekday::tuesday, "11:00");
    const MeetingId retro = made.meeting("Retro", {"PM"}, 60, Period::sprint);
    const auto slot = [](MeetingId meeting, double week, Weekday weekday, const char* startsAt) {
        MeetingSlot at;
        at.meeting = meeting;
        at.week = week;
        at.weekday = weekday;
        at.startsAt = startsAt;
        return at;
    };
    const auto moved = [&](std::vector<MeetingSlot> times) {
        Placement placement;
        placement.times = std::move(times);
        return movedInWords(made.plan, ConstellationId{1}, placement);
    };
    const MeetingSlot stays = slot(sync, 0, Weekday::tuesday, "11:00");
    const MeetingSlot other = slot(sync, 0, Weekday::tuesday, "11:15");
    const MeetingSlot gets = slot(retro, 1, Weekday::friday, "15:00");
    CHECK(moved({}) == "");
    CHECK(moved({stays}) == "Every meeting stayed where it was.");
    CHECK(moved({stays, gets}) == "1 meeting got a time.");
    CHECK(moved({other, gets}) == "1 meeting got a time and 1 meeting moved.");
}

TEST_CASE("how good the times are is said as it was proven")
{
    Placement placement;
    placement.status = PlacementStatus::optimal;
    CHECK(placementInWords(placement) == "No better week exists under these rules.");
    placement.status = PlacementStatus::feasible;
    placement.cost = 34;
    placement.bound = 30;
    CHECK(placementInWords(placement) == "A good week: it costs 34, and none can cost less than 30.");
}
