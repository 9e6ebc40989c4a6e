#include "exchange/calendar/written_calendar.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("an entry says what the meeting is for, who owns it and who comes")
{
    Plan plan = meetingPlan();
    Meeting meeting = meetingCalled("Größe, Preis; \\ \"Ümläute\"");
    meeting.purpose = "First line\nsecond line, with a comma";
    meeting.outcome = "what is next";
    holdAt(plan, addTo(plan, meeting), {at(0, Weekday::monday, "10:00"), at(1, Weekday::monday, "10:00")});
    Person anna = *plan.find<Person>(PersonId{1});
    anna.address = "anna@example.org";
    anna.name = "Anna \"A.\" Weber";
    plan.put(anna);
    Person ben = *plan.find<Person>(PersonId{2});
    ben.address = "no address\r\nX-EVIL:1";
    plan.put(ben);
    CalendarOptions options = from("2026-01-05");
    options.sequence = 7;
    const auto text = writeCalendar(plan, theChart, world(), options);
    REQUIRE(text.has_value());
    CHECK(readBy(*text, {"--fields", "FILE"})
          == "UID: 1-1-1@remit\n"
             "SEQUENCE: 7\n"
             "SUMMARY: Größe, Preis; \\ \"Ümläute\"\n"
             "DESCRIPTION: First line\nsecond line, with a comma\nDecides: what is next\nOwner: Anna \"A.\" Weber\n"
             "CATEGORIES: Remit: Chart\n"
             "ORGANIZER: mailto:anna@example.org CN=Anna 'A.' Weber\n"
             "ATTENDEE: mailto:anna@example.org CN=Anna 'A.' Weber ROLE=REQ-PARTICIPANT");
    CHECK(text->find("X-EVIL") == std::string::npos);
}

TEST_CASE("no line is longer than 75 bytes, and none is broken within a letter")
{
    Plan plan = meetingPlan();
    Meeting meeting = meetingCalled("Sync");
    for (int i = 0; i < 40; ++i)
        meeting.purpose += std::string(static_cast<std::size_t>(i % 3), 'x') + "äöü€😀 ";
    holdAt(plan, addTo(plan, meeting), {at(0, Weekday::monday, "10:00"), at(1, Weekday::monday, "10:00")});
    const std::string calendar = calendarOf(plan);
    std::istringstream lines(calendar);
    for (std::string line; std::getline(lines, line);) {
        INFO(line);
        REQUIRE_FALSE(line.empty());
        CHECK(line.back() == '\r');
        CHECK(line.size() <= 76);
        CHECK((line[line.find_first_not_of(' ')] & 0xc0) != 0x80);
    }
    CHECK(readBy(calendar, {"--fields", "FILE"}).find("DESCRIPTION: " + meeting.purpose) != std::string::npos);
}

TEST_CASE("a file for one person holds just what this person is in")
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Both")),
           {at(0, Weekday::monday, "10:00"), at(1, Weekday::monday, "10:00")});
    const Meeting alone = addTo(plan, meetingCalled("Anna's"));
    MeetingAttendee anna;
    anna.seat = SeatId{1};
    apply(setAttendees(plan, alone.key(), {anna}), plan);
    holdAt(plan, alone, {at(0, Weekday::monday, "11:00"), at(1, Weekday::monday, "11:00")});
    CHECK(peopleWithMeetings(plan, theChart) == std::vector<PersonId>{PersonId{1}, PersonId{2}});
    CalendarOptions options = from("2026-01-05");
    options.person = PersonId{2};
    const auto text = writeCalendar(plan, theChart, world(), options);
    REQUIRE(text.has_value());
    CHECK(linesOf(*text, "SUMMARY") == "SUMMARY:Both\n");
}

TEST_CASE("where no meeting has a time, a sentence says what to do")
{
    Plan plan = meetingPlan();
    addTo(plan, meetingCalled("Sync"));
    const auto text = writeCalendar(plan, theChart, world(), from("2026-01-05"));
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().message
          == "No meeting of \"Chart\" has a time yet: find the best times, or give them times, first.");
}

TEST_CASE("the same plan gives the same file, and a later one begins later")
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Review", Period::sprint)), {at(1, Weekday::friday, "15:00")});
    CHECK(calendarOf(plan) == calendarOf(plan));
    CHECK(linesOf(calendarOf(plan, "2026-03-02"), "DTSTART;") == "DTSTART;TZID=Europe/Berlin:20260313T150000\n");
}
