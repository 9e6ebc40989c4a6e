#include "exchange/calendar/written_calendar.h"

#include "analysis/meetings/meeting_times.h"

using namespace remit;
using namespace remit::test;

namespace {

/// A plan with one meeting, on the same two days of both weeks.
Plan syncedTwiceAWeek()
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Sync")),
           {at(0, Weekday::tuesday, "09:30"), at(0, Weekday::thursday, "09:30"), at(1, Weekday::tuesday, "09:30"),
            at(1, Weekday::thursday, "09:30")});
    return plan;
}

} // namespace

TEST_CASE("a meeting keeps the clock of the leading location over both changes of the clocks")
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Sync")),
           {at(0, Weekday::monday, "14:30"), at(1, Weekday::monday, "14:30")});
    const QStringList zones{"Europe/Berlin", "Europe/Lisbon", "America/New_York"};
    // In two weeks of March and one of the autumn New York is an hour nearer.
    CHECK(heldBetween(plan, "2026-03-02", "2026-04-07", zones)
          == "2026-03-02 14:30 Europe/Berlin 13:30 Europe/Lisbon 08:30 America/New_York  Sync (30 min)\n"
             "2026-03-09 14:30 Europe/Berlin 13:30 Europe/Lisbon 09:30 America/New_York  Sync (30 min)\n"
             "2026-03-16 14:30 Europe/Berlin 13:30 Europe/Lisbon 09:30 America/New_York  Sync (30 min)\n"
             "2026-03-23 14:30 Europe/Berlin 13:30 Europe/Lisbon 09:30 America/New_York  Sync (30 min)\n"
             "2026-03-30 14:30 Europe/Berlin 13:30 Europe/Lisbon 08:30 America/New_York  Sync (30 min)\n"
             "2026-04-06 14:30 Europe/Berlin 13:30 Europe/Lisbon 08:30 America/New_York  Sync (30 min)");
    CHECK(heldBetween(plan, "2026-10-19", "2026-11-03", zones)
          == "2026-10-19 14:30 Europe/Berlin 13:30 Europe/Lisbon 08:30 America/New_York  Sync (30 min)\n"
             "2026-10-26 14:30 Europe/Berlin 13:30 Europe/Lisbon 09:30 America/New_York  Sync (30 min)\n"
             "2026-11-02 14:30 Europe/Berlin 13:30 Europe/Lisbon 08:30 America/New_York  Sync (30 min)");
}

TEST_CASE("khal lists the same times")
{
    const Plan plan = syncedTwiceAWeek();
    CHECK(readBy(calendarOf(plan), {"--khal", "FILE", "2026-03-24", "2026-04-01"})
          == "2026-03-24 09:30  Sync\n"
             "2026-03-26 09:30  Sync\n"
             "2026-03-31 09:30  Sync");
}

TEST_CASE("a calendar and all its entries are named after the constellation, so that they are taken out together")
{
    Plan plan = syncedTwiceAWeek();
    CHECK(linesOf(calendarOf(plan), "X-WR-CALNAME") == "X-WR-CALNAME:Remit: Chart\n");
    const std::string before = linesOf(calendarOf(plan), "CATEGORIES");
    CHECK(before == "CATEGORIES:Remit: Chart\n");
    holdAt(plan, *plan.find<Meeting>({theChart, MeetingId{1}}), {at(0, Weekday::friday, "15:00")});
    CHECK(linesOf(calendarOf(plan), "CATEGORIES") == before);
}

TEST_CASE("slots that come alike are one entry of the calendar")
{
    Plan plan = syncedTwiceAWeek();
    holdAt(plan, addTo(plan, meetingCalled("Daily", Period::day)), {at(0, Weekday::any, "09:00")});
    holdAt(plan, addTo(plan, meetingCalled("Planning", Period::sprint)), {at(0, Weekday::monday, "10:00")});
    holdAt(plan, addTo(plan, meetingCalled("Moving")),
           {at(0, Weekday::friday, "10:00"), at(1, Weekday::friday, "11:00")});
    const std::string calendar = calendarOf(plan);
    CHECK(linesOf(calendar, "RRULE:FREQ=WEEKLY")
          == "RRULE:FREQ=WEEKLY;BYDAY=TU,TH\n"
             "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\n"
             "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO\n"
             "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR\n"
             "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR\n");
}

TEST_CASE("every third sprint week is told as it is held, over new year as well")
{
    Plan plan = meetingPlan(3);
    holdAt(plan, addTo(plan, meetingCalled("Review", Period::sprint)), {at(2, Weekday::friday, "15:00")});
    CHECK(heldBetween(plan, "2026-12-01", "2027-02-01")
          == "2026-12-04 15:00 Europe/Berlin  Review (30 min)\n"
             "2026-12-25 15:00 Europe/Berlin  Review (30 min)\n"
             "2027-01-15 15:00 Europe/Berlin  Review (30 min)");
}

TEST_CASE("what goes by turns is held at both its times")
{
    Plan plan = meetingPlan();
    Meeting meeting = meetingCalled("Owners", Period::sprint);
    meeting.turns = 2;
    meeting = addTo(plan, meeting);
    MeetingSlot late = at(0, Weekday::monday, "17:00");
    late.turn = 1;
    holdAt(plan, meeting, {at(0, Weekday::monday, "09:00"), late});
    CHECK(heldBetween(plan, "2026-01-05", "2026-02-15")
          == "2026-01-05 09:00 Europe/Berlin  Owners (30 min)\n"
             "2026-01-19 17:00 Europe/Berlin  Owners (30 min)\n"
             "2026-02-02 09:00 Europe/Berlin  Owners (30 min)");
}

TEST_CASE("the second Thursday and the last Friday of a month are told by their rules")
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Roadmap", Period::month)), {at(1, Weekday::thursday, "15:00")});
    holdAt(plan, addTo(plan, meetingCalled("Roles", Period::quarter)), {at(4, Weekday::friday, "10:00")});
    CHECK(linesOf(calendarOf(plan), "RRULE:FREQ=MONTHLY")
          == "RRULE:FREQ=MONTHLY;BYDAY=2TH\n"
             "RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR\n");
    CHECK(heldBetween(plan, "2026-04-01", "2026-08-01")
          == "2026-04-09 15:00 Europe/Berlin  Roadmap (30 min)\n"
             "2026-04-24 10:00 Europe/Berlin  Roles (30 min)\n"
             "2026-05-14 15:00 Europe/Berlin  Roadmap (30 min)\n"
             "2026-06-11 15:00 Europe/Berlin  Roadmap (30 min)\n"
             "2026-07-09 15:00 Europe/Berlin  Roadmap (30 min)\n"
             "2026-07-31 10:00 Europe/Berlin  Roles (30 min)");
}

TEST_CASE("the 29th to the 31st is the last day of a month that is shorter")
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Closing", Period::month)), {onDay(31, "16:00")});
    holdAt(plan, addTo(plan, meetingCalled("Nearly", Period::month)), {onDay(29, "11:00")});
    CHECK(heldBetween(plan, "2026-02-01", "2026-05-01")
          == "2026-02-28 11:00 Europe/Berlin  Nearly (30 min)\n"
             "2026-02-28 16:00 Europe/Berlin  Closing (30 min)\n"
             "2026-03-29 11:00 Europe/Berlin  Nearly (30 min)\n"
             "2026-03-31 16:00 Europe/Berlin  Closing (30 min)\n"
             "2026-04-29 11:00 Europe/Berlin  Nearly (30 min)\n"
             "2026-04-30 16:00 Europe/Berlin  Closing (30 min)");
    CHECK(heldBetween(plan, "2028-02-01", "2028-03-01")
          == "2028-02-29 11:00 Europe/Berlin  Nearly (30 min)\n"
             "2028-02-29 16:00 Europe/Berlin  Closing (30 min)");
}

TEST_CASE("a half-yearly meeting is held in the month it begins and six months later")
{
    Plan plan = meetingPlan();
    Meeting meeting = meetingCalled("Strategy", Period::halfYear);
    meeting.startsOn = "2026-03-01";
    setMinutes(meeting, 180);
    holdAt(plan, addTo(plan, meeting), {onDay(30, "13:00")});
    CHECK(heldBetween(plan, "2026-01-01", "2027-12-31", {"Europe/Berlin", "Europe/Lisbon"})
          == "2026-03-30 13:00 Europe/Berlin 12:00 Europe/Lisbon  Strategy (180 min)\n"
             "2026-09-30 13:00 Europe/Berlin 12:00 Europe/Lisbon  Strategy (180 min)\n"
             "2027-03-30 13:00 Europe/Berlin 12:00 Europe/Lisbon  Strategy (180 min)\n"
             "2027-09-30 13:00 Europe/Berlin 12:00 Europe/Lisbon  Strategy (180 min)");
}

TEST_CASE("a day that is free for all who have to come is left out, also where it would be the first")
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Sync")),
           {at(0, Weekday::monday, "10:00"), at(1, Weekday::monday, "10:00")});
    plan.put(Holiday{{}, "2026-01-05", "Long new year"});
    plan.put(Holiday{{}, "2026-01-19", "Nobody works"});
    plan.put(Holiday{berlin, "2026-01-26", "Only in Berlin"});
    CHECK(heldBetween(plan, "2026-01-01", "2026-02-01")
          == "2026-01-12 10:00 Europe/Berlin  Sync (30 min)\n"
             "2026-01-26 10:00 Europe/Berlin  Sync (30 min)");
    CHECK(linesOf(calendarOf(plan), "EXDATE") == "EXDATE;TZID=Europe/Berlin:20260119T100000\n");
}

TEST_CASE("a zone without summer time, one with rules of its own, and no zone at all")
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Sync", Period::sprint)), {at(0, Weekday::monday, "10:00")});
    const auto placeIn = [&](const char* zone) {
        Location place = *plan.find<Location>(berlin);
        place.zone = zone;
        plan.put(place);
    };
    placeIn("Asia/Kolkata");
    CHECK(heldBetween(plan, "2026-07-01", "2026-07-15", {"Asia/Kolkata", "Europe/Berlin"})
          == "2026-07-06 10:00 Asia/Kolkata 06:30 Europe/Berlin  Sync (30 min)");
    // In Ramadan, from 15 February to 22 March 2026, the clocks of Morocco go back an hour.
    placeIn("Africa/Casablanca");
    CHECK(heldBetween(plan, "2026-02-10", "2026-04-01", {"Africa/Casablanca", "Europe/London"})
          == "2026-02-16 10:00 Africa/Casablanca 10:00 Europe/London  Sync (30 min)\n"
             "2026-03-02 10:00 Africa/Casablanca 10:00 Europe/London  Sync (30 min)\n"
             "2026-03-16 10:00 Africa/Casablanca 10:00 Europe/London  Sync (30 min)\n"
             "2026-03-30 10:00 Africa/Casablanca 10:00 Europe/London  Sync (30 min)");
    placeIn("Mars/Olympus");
    CHECK(linesOf(calendarOf(plan), "DTSTART") == "DTSTART:20260105T100000\n");
}

TEST_CASE("clocks that are changed every year need two lines without an end")
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Sync", Period::sprint)), {at(0, Weekday::monday, "10:00")});
    const std::string calendar = calendarOf(plan);
    CHECK(linesOf(calendar, "RRULE:FREQ=YEARLY")
          == "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n"
             "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n");
    CHECK(linesOf(calendar, "TZID") == "TZID:Europe/Berlin\n");
    CHECK(calendar.find("UNTIL") == std::string::npos);
}
