#include "exchange/calendar/calendar_writing.h"
#include "exchange/calendar/read_times.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("an event in Berlin is an hour earlier in Lisbon, in summer and in winter")
{
    const std::string events = fileOf(event("SUMMARY:Winter\r\nDTSTART;TZID=Europe/Berlin:20260202T100000\r\n"
                                            "DTEND;TZID=Europe/Berlin:20260202T110000\r\n")
                                      + event("SUMMARY:Summer\r\nDTSTART;TZID=Europe/Berlin:20260706T100000\r\n"
                                              "DTEND;TZID=Europe/Berlin:20260706T110000\r\n"));
    CHECK(told(read(events)) == "2026-02-02 09:00-10:00 Winter\n2026-07-06 09:00-10:00 Summer\n");
    CHECK(told(read(events, "Europe/Berlin")) == "2026-02-02 10:00-11:00 Winter\n2026-07-06 10:00-11:00 Summer\n");
}

TEST_CASE("times of the world and times without a zone are read, and lengths instead of ends")
{
    CHECK(told(read(fileOf(event("SUMMARY:World\r\nDTSTART:20260706T100000Z\r\nDURATION:PT45M\r\n")
                           + event("SUMMARY:Anywhere\r\nDTSTART:20260706T150000\r\nDTEND:20260706T153000\r\n"))))
          == "2026-07-06 11:00-11:45 World\n2026-07-06 15:00-15:30 Anywhere\n");
}

TEST_CASE("a zone that the file describes itself is believed")
{
    const std::string zone = "BEGIN:VTIMEZONE\r\nTZID:Our Office\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                             "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const std::string meeting = event("SUMMARY:Call\r\nDTSTART;TZID=Our Office:20260202T100000\r\n"
                                      "DTEND;TZID=Our Office:20260202T110000\r\n");
    CHECK(told(read(fileOf(zone + meeting))) == "2026-02-02 07:00-08:00 Call\n");
    const auto unknown = read(fileOf(meeting));
    CHECK(told(unknown) == "2026-02-02 10:00-11:00 Call\n");
    CHECK(misreadIn(unknown) == "Call: zone\n");
}

TEST_CASE("what comes every week by the clock of the place is a row of weeks, with its end where it has one")
{
    CHECK(told(read(fileOf(event("SUMMARY:School\r\nDTSTART;TZID=Europe/Lisbon:20250901T080000\r\n"
                                 "DTEND;TZID=Europe/Lisbon:20250901T083000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE\r\n")
                           + event("SUMMARY:Course\r\nDTSTART;TZID=Europe/Lisbon:20260303T180000\r\n"
                                   "DTEND;TZID=Europe/Lisbon:20260303T190000\r\n"
                                   "RRULE:FREQ=WEEKLY;UNTIL=20260331T235959Z\r\n"))))
          == "monday  08:00-08:30 School\n"
             "wednesday  08:00-08:30 School\n"
             "tuesday 2026-03-03..2026-03-31 18:00-19:00 Course\n");
}

TEST_CASE("what comes every week elsewhere, or with exceptions, is told day by day, no further than a year")
{
    const auto busy = read(fileOf(event("SUMMARY:New York\r\nDTSTART;TZID=America/New_York:20260302T090000\r\n"
                                        "DTEND;TZID=America/New_York:20260302T100000\r\nRRULE:FREQ=WEEKLY\r\n")));
    const std::string all = told(busy);
    CHECK(all.rfind("2026-03-02 14:00-15:00 New York\n2026-03-09 13:00-14:00 New York\n", 0) == 0);
    CHECK(all.find("2026-03-30 14:00-15:00 New York") != std::string::npos);
    CHECK(busy->times.size() == 45);

    CHECK(told(read(fileOf(event("UID:1\r\nSUMMARY:Sync\r\nDTSTART;TZID=Europe/Lisbon:20260302T090000\r\n"
                                 "DTEND;TZID=Europe/Lisbon:20260302T100000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n"
                                 "EXDATE;TZID=Europe/Lisbon:20260309T090000\r\n")
                           + event("UID:1\r\nRECURRENCE-ID;TZID=Europe/Lisbon:20260316T090000\r\nSUMMARY:Moved\r\n"
                                   "DTSTART;TZID=Europe/Lisbon:20260316T150000\r\n"
                                   "DTEND;TZID=Europe/Lisbon:20260316T160000\r\n"))))
          == "2026-03-02 09:00-10:00 Sync\n"
             "2026-03-23 09:00-10:00 Sync\n"
             "2026-03-16 15:00-16:00 Moved\n");
}

TEST_CASE("whole days, days in a row and nights are read as they are")
{
    CHECK(told(read(fileOf(event("SUMMARY:Day off\r\nDTSTART;VALUE=DATE:20260501\r\n")
                           + event("SUMMARY:Leave\r\nDTSTART;VALUE=DATE:20260803\r\nDTEND;VALUE=DATE:20260815\r\n")
                           + event("SUMMARY:Night\r\nDTSTART:20260901T220000\r\nDTEND:20260903T060000\r\n"))))
          == "2026-05-01 all day Day off\n"
             "2026-08-03..2026-08-14 all day Leave\n"
             "2026-09-01 22:00-24:00 Night\n"
             "2026-09-02 all day Night\n"
             "2026-09-03 00:00-06:00 Night\n");
}

TEST_CASE("times that an event lists beside its first, or beside its rule, are read once")
{
    CHECK(told(read(fileOf(event("SUMMARY:Board\r\nDTSTART;TZID=Europe/Berlin:20260302T090000\r\n"
                                 "DTEND;TZID=Europe/Berlin:20260302T100000\r\n"
                                 "RDATE;TZID=Europe/Berlin:20260302T090000,20260706T090000\r\n"
                                 "RDATE;VALUE=PERIOD:20260401T100000Z/PT2H,20260402T100000Z/20260402T103000Z\r\n"
                                 "RDATE;VALUE=DATE:20260501\r\n"))))
          == "2026-03-02 08:00-09:00 Board\n"
             "2026-07-06 08:00-09:00 Board\n"
             "2026-04-01 11:00-13:00 Board\n"
             "2026-04-02 11:00-11:30 Board\n"
             "2026-05-01 all day Board\n");
    CHECK(told(read(fileOf(event("UID:1\r\nSUMMARY:Course\r\nDTSTART:20260601T090000\r\nDURATION:PT1H\r\n"
                                 "RRULE:FREQ=DAILY;COUNT=3\r\nRDATE:20260602T090000,20260610T090000\r\n"
                                 "EXDATE:20260603T090000\r\n"))))
          == "2026-06-01 09:00-10:00 Course\n"
             "2026-06-02 09:00-10:00 Course\n"
             "2026-06-10 09:00-10:00 Course\n");
}

TEST_CASE("what is free or busy in a file without events is read, without a reason")
{
    const auto busy = read(fileOf("BEGIN:VFREEBUSY\r\nDTSTART:20260101T000000Z\r\nDTEND:20261231T000000Z\r\n"
                                  "FREEBUSY:20260701T080000Z/PT1H,20260701T120000Z/20260701T130000Z\r\n"
                                  "FREEBUSY;FBTYPE=FREE:20260702T080000Z/PT1H\r\n"
                                  "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260203T080000Z/PT1H\r\n"
                                  "FREEBUSY:soon\r\nEND:VFREEBUSY\r\n"));
    CHECK(told(busy) == "2026-07-01 09:00-10:00 \n2026-07-01 13:00-14:00 \n2026-02-03 08:00-09:00 \n");
    CHECK(misreadIn(busy) == ": no time\n");
}

TEST_CASE("one time of a series that was cancelled is free, and one that was only renamed stays")
{
    const std::string series = event("UID:1\r\nSUMMARY:Sync\r\nDTSTART:20260302T090000\r\nDURATION:PT1H\r\n"
                                     "RRULE:FREQ=DAILY;COUNT=3\r\n");
    CHECK(told(read(fileOf(series
                           + event("UID:1\r\nRECURRENCE-ID:20260303T090000\r\nSTATUS:CANCELLED\r\n"
                                   "DTSTART:20260303T090000\r\nDURATION:PT1H\r\n")
                           + event("UID:1\r\nRECURRENCE-ID:20260304T090000\r\nSUMMARY:Last sync\r\n"
                                   "DTSTART:20260304T090000\r\nDURATION:PT1H\r\n"))))
          == "2026-03-02 09:00-10:00 Sync\n2026-03-04 09:00-10:00 Last sync\n");
}

TEST_CASE("free, cancelled and past events take no time, and private ones give no reason")
{
    const std::string times = "DTSTART:20260302T090000\r\nDTEND:20260302T100000\r\n";
    CHECK(told(read(fileOf(event("SUMMARY:Free\r\nTRANSP:TRANSPARENT\r\n" + times)
                           + event("SUMMARY:Off\r\nSTATUS:CANCELLED\r\n" + times)
                           + event("SUMMARY:Long ago\r\nDTSTART:20200302T090000\r\nDTEND:20200302T100000\r\n")
                           + event("SUMMARY:Doctor\r\nCLASS:PRIVATE\r\n" + times))))
          == "2026-03-02 09:00-10:00 \n");
}

TEST_CASE("rules of days, weeks, months and years are followed as other programs do")
{
    const auto daysOf = [](const std::string& rule) {
        std::string days;
        const auto busy = read(fileOf(event("DTSTART;VALUE=DATE:20260130\r\nRRULE:" + rule + "\r\n")));
        for (const BlockedTime& each : busy->times)
            days += (days.empty() ? "" : " ") + each.startsOn.substr(2);
        return days;
    };
    CHECK(daysOf("FREQ=DAILY;INTERVAL=10;COUNT=3") == "26-01-30 26-02-09 26-02-19");
    CHECK(daysOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20260301")
          == "26-01-30 26-02-09 26-02-13 26-02-23 26-02-27");
    CHECK(daysOf("FREQ=MONTHLY;COUNT=3") == "26-01-30 26-03-30 26-04-30");
    CHECK(daysOf("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3") == "26-01-31 26-02-28 26-03-31");
    CHECK(daysOf("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=3") == "26-01-31 26-02-28 26-03-31");
    CHECK(daysOf("FREQ=MONTHLY;BYDAY=2TH,-1MO;COUNT=4") == "26-02-12 26-02-23 26-03-12 26-03-30");
    CHECK(daysOf("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2") == "26-02-13 26-03-13");
    CHECK(daysOf("FREQ=YEARLY") == "26-01-30");
    CHECK(daysOf("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU") == "26-05-10");
    CHECK(daysOf("FREQ=YEARLY;BYDAY=-1FR") == "26-12-25");
    CHECK(daysOf("FREQ=YEARLY;BYYEARDAY=100") == "26-04-10");
    CHECK(daysOf("FREQ=MONTHLY;BYMONTHDAY=29,29,30;BYSETPOS=-5").empty());
}

TEST_CASE("a calendar that was written here is busy when its meetings are held")
{
    Plan plan = meetingPlan();
    holdAt(plan, addTo(plan, meetingCalled("Sync")),
           {at(0, Weekday::tuesday, "10:00"), at(1, Weekday::tuesday, "10:00")});
    CalendarOptions options;
    options.from = *dateFrom("2026-01-05");
    const auto written = writeCalendar(plan, theChart, places(), options);
    REQUIRE(written.has_value());
    CHECK(told(read(*written, "Europe/Berlin")) == "tuesday 2026-01-06.. 10:00-10:30 Sync\n");
    CHECK(told(read(*written)).rfind("2026-01-06 09:00-09:30 Sync\n2026-01-13 09:00-09:30 Sync\n", 0) == 0);
}

TEST_CASE("public holidays are read with their names, those that come every year for two years")
{
    const auto days = holidaysFrom(
        fileOf(event("SUMMARY:Labour Day\r\nDTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY\r\n")
               + event("SUMMARY:Easter Monday\r\nDTSTART;VALUE=DATE:20260406\r\nDTEND;VALUE=DATE:20260407\r\n"
                       "TRANSP:TRANSPARENT\r\n")
               + event("SUMMARY:Two days\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\n")
               + event("SUMMARY:Meeting\r\nDTSTART:20260302T090000\r\nDURATION:PT1H\r\n")
               + event("SUMMARY:Endless\r\nDTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20300101\r\n")),
        LocationId{1}, *dateFrom("2026-01-05"));
    REQUIRE(days.has_value());
    std::string text;
    for (const Holiday& each : days->days)
        text += each.date + " " + each.name + "\n";
    CHECK(text
          == "2026-04-06 Easter Monday\n"
             "2026-05-01 Labour Day\n"
             "2026-12-25 Two days\n"
             "2026-12-26 Two days\n"
             "2027-05-01 Labour Day\n");
    REQUIRE(days->misread.size() == 1);
    CHECK(days->misread.front().why == Misread::tooLong);
    CHECK(days->days.front().location == LocationId{1});
}
