#include "exchange/calendar/read_times.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("what makes no sense is listed, and the rest is read")
{
    const auto busy = read(fileOf(event("SUMMARY:Nowhen\r\n")
                                  + event("SUMMARY:Backwards\r\nDTSTART:20260302T090000\r\nDTEND:20260301T090000\r\n")
                                  + event("SUMMARY:Ticking\r\nDTSTART:20260302T090000\r\nDURATION:PT1M\r\n"
                                          "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n")
                                  + event("SUMMARY:Good\r\nDTSTART:20260302T090000\r\nDURATION:PT1H\r\n")));
    CHECK(told(busy) == "2026-03-02 09:00-09:01 Ticking\n2026-03-02 09:00-10:00 Good\n");
    CHECK(misreadIn(busy) == "Backwards: no time\nNowhen: no time\nTicking: rule\n");
}

TEST_CASE("rules and lists that cannot be read are told, and empty lines are not")
{
    const std::string hour = "DTSTART:20260302T090000\r\nDURATION:PT1H\r\n";
    const auto busy = read(fileOf(event("SUMMARY:Sometimes\r\nRRULE:FREQ=SOMETIMES\r\n" + hour)
                                  + event("SUMMARY:Whenever\r\nRDATE:whenever\r\n" + hour)
                                  + event("SUMMARY:Plain\r\nLOCATION:\r\nDESCRIPTION:\r\n" + hour)));
    CHECK(busy->times.size() == 3);
    CHECK(misreadIn(busy) == "Sometimes: rule\nWhenever: rule\n");
}

TEST_CASE("pictures and letters in a file are passed over, and a list of times without end is refused")
{
    const std::string hour = "SUMMARY:Call\r\nDTSTART:20260302T090000\r\nDURATION:PT1H\r\n";
    const std::string endless(4'000'000, 'x');
    CHECK(told(read(fileOf(event(hour + "ATTACH:" + endless + "\r\nDESCRIPTION:" + endless + "\r\n"))))
          == "2026-03-02 09:00-10:00 Call\n");
    std::string days;
    for (int i = 0; i < 30'000; ++i)
        days += "20260302,\r\n ";
    CHECK(told(read(fileOf(event(hour + "rdate;VALUE=DATE:" + days + "20260303\r\n"))))
          == "An event of the calendar file lists more times than can be read: export a shorter time.");
}

TEST_CASE("as many events as a file may hold are read, and those that come to too many times are refused")
{
    const auto manyOf = [](int count, const std::string& lines) {
        std::string all;
        for (int i = 0; i < count; ++i)
            all += event(lines);
        return read(fileOf(all));
    };
    const std::string hour = "DTSTART:20260302T090000\r\nDURATION:PT1H\r\n";
    CHECK(manyOf(100'000, hour)->times.size() == 100'000);
    CHECK(told(manyOf(1'000, hour + "RRULE:FREQ=DAILY\r\n"))
          == "The events of the calendar file come to more than 100,000 times: export a shorter time, or fewer "
             "calendars.");
}

TEST_CASE("a rule without end or without days ends")
{
    CHECK(read(fileOf(event("SUMMARY:Daily\r\nDTSTART:19010101T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY\r\n")))
              ->times.size()
          == 366);
    CHECK(read(fileOf(event("SUMMARY:Never\r\nDTSTART:20260101T090000\r\nDURATION:PT1H\r\n"
                            "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n")))
              ->times.empty());
}

TEST_CASE("clocks that are changed by rules nobody can follow are those of the machine's own zone")
{
    const std::string zone = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                             "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0500\r\n"
                             "RRULE:FREQ=MONTHLY;BYMONTHDAY=29,29,30;BYSETPOS=-1\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    CHECK(told(read(
              fileOf(zone + event("SUMMARY:Call\r\nDTSTART;TZID=Europe/Berlin:20260202T100000\r\nDURATION:PT1H\r\n"))))
          == "2026-02-02 09:00-10:00 Call\n");
}

TEST_CASE("what is no calendar, or holds too much, is refused with a sentence")
{
    CHECK(told(read("")).rfind("This is no calendar file", 0) == 0);
    CHECK(told(read("PK\x03\x04")).rfind("This is no calendar file", 0) == 0);
    std::string many;
    for (int i = 0; i <= 100'000; ++i)
        many += "BEGIN:VEVENT\r\nEND:VEVENT\r\n";
    CHECK(told(read(fileOf(many))) == "The calendar file holds more than 100,000 events: export a shorter time.");
    CHECK(told(read(std::string(65 * 1024 * 1024, 'x')))
          == "The calendar file is larger than 64 MB: export less of it.");
    CHECK(told(read(fileOf(""))).empty());
}
