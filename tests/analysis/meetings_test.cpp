#include "analysis/meetings/meeting_hours.h"
#include "analysis/meetings/occurrences.h"
#include "analysis/meetings/troubles.h"
#include "support/meetings_text.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <sstream>

using namespace remit;
using namespace remit::test;

namespace {

constexpr const char* smallTeam = "Anna: PM > Mobile\n"
                                  "Ben: PO < Anna > Mobile\n"
                                  "Chiara 50%: BA < Ben > Mobile\n";

Plan held(std::string_view seats, std::string_view meetings)
{
    Plan plan = organisationFrom(seats);
    addMeetings(plan, meetings);
    return plan;
}

Plan inPlaces(Plan plan, std::string_view places)
{
    std::istringstream words{std::string(places)};
    std::int64_t number = 0;
    for (std::string name, zone, from, until; words >> name >> zone >> from >> until;) {
        ++number;
        plan.put(Location{{number}, name, zone, from, until, double(number)});
    }
    return plan;
}

void seat(Plan& plan, std::string_view name, std::int64_t location)
{
    plan.all<Seat>().at({theChart, seatNamed(plan, name)}).location = LocationId{location};
}

/// The days on which the first slot of the meeting falls, from then to before then.
std::string days(const Plan& plan, std::string_view name, const char* from, const char* until)
{
    const Meeting& meeting = *plan.find<Meeting>({theChart, meetingNamed(plan, name)});
    std::string told;
    for (const MeetingSlot& slot : slotsOf(plan, meeting.key())) {
        for (const Date day : daysOf(meeting, slot, sprintOf(plan, theChart), *dateFrom(from), *dateFrom(until)))
            told += (told.empty() ? "" : " ") + isoText(day).substr(5);
    }
    return told;
}

double hours(const Plan& plan, std::string_view who)
{
    return std::round(meetingHours(plan, theChart).ofSeat(seatNamed(plan, who)) * 100) / 100;
}

/// "Sync Ben: clash with Planning", a line each.
std::string troubles(const Plan& plan, const char* from, const char* until, const ZoneTable& zones = {})
{
    constexpr std::array<const char*, 6> words{"", "holiday", "no working day", "outside hours", "lunch", "blocked"};
    const auto name = [&](MeetingId id) { return plan.find<Meeting>({theChart, id})->name; };
    std::string told;
    for (const Trouble& each : troublesOf(plan, theChart, zones, *dateFrom(from), *dateFrom(until))) {
        const auto* row = plan.find<Seat>({theChart, each.who.seat});
        const std::string who = row == nullptr ? "nobody" : plan.find<Person>(*row->person)->name;
        told += isoText(each.occurrence.date).substr(5) + " " + name(each.occurrence.meeting) + ", " + who + ": "
            + (each.isClash() ? "clash with " + name(each.other->meeting)
                              : words[static_cast<std::size_t>(each.hindrance)])
            + (each.isRequired ? "" : " (not required)") + "\n";
    }
    return told;
}

} // namespace

TEST_CASE("hours of a week are length by times, for those who come and as far as they come")
{
    const Plan plan = held(smallTeam,
                           "Sync: 2 week 30 PM PO\n"
                           "Stand-up: 1 day 15 PO PM~\n"
                           "Planning: 1 sprint first 120 PO\n"
                           "Review: 1 month 60 PM PO BA\n");
    CHECK(hours(plan, "Anna") == Approx(1 + 0.23));
    CHECK(hours(plan, "Ben") == Approx(1 + 1.25 + 1 + 0.23));
    CHECK(hours(plan, "Chiara") == Approx(0.23));
    CHECK(meetingHours(plan, theChart).total() == Approx(1.23 + 3.48 + 0.23).epsilon(0.01));
}

TEST_CASE("who is optional spends what is said of it")
{
    Plan plan = held(smallTeam, "Stand-up: 1 day 15 PO PM~\n");
    for (auto& [key, attendee] : plan.all<MeetingAttendee>())
        attendee.share = attendee.isRequired ? 1 : 0.4;
    CHECK(hours(plan, "Anna") == Approx(0.5));
}

TEST_CASE("a meeting is as long as the sprint asks, and a daily one is held on all its days")
{
    Plan plan = held(smallTeam, "Planning: 1 sprint first 60 PO\nStand-up: 1 day 15 PO\n");
    Meeting planning = *plan.find<Meeting>({theChart, MeetingId{1}});
    for (int weeks = 1; weeks <= 4; ++weeks)
        setMinutes(planning, weeks, 60 * weeks);
    plan.put(planning);
    for (const char* weeks : {"1", "2", "4"}) {
        plan.put(Setting{sprintWeeksSetting, weeks});
        CHECK(hours(plan, "Ben") == Approx(1 + 1.25));
    }
    plan.put(Setting{sprintWeeksSetting, "nine"});
    CHECK(sprintOf(plan, theChart).weeks == 2);
}

TEST_CASE("of a role those seats come that have to do with the team, and developers as many as it has")
{
    Plan plan = organisationFrom("Anna: PM\nBen: PO > Mobile\nEva: PO > Checkout\n: DT\n");
    plan.all<Seat>().erase({theChart, SeatId{4}});
    plan.all<SeatRole>().erase({theChart, SeatId{4}, RoleId{3}});
    plan.all<Role>().at(RoleId{3}).catalogueKey = "DT";
    for (auto& [key, unit] : plan.all<ConstellationUnit>())
        unit.developers = 7;
    addMeetings(plan, "Stand-up@Mobile: 1 day 15 DT PO PM~\n");
    const auto who = participantsOf(plan, plan.all<Meeting>().begin()->second);
    REQUIRE(who.size() == 3);
    CHECK(who[0].people == 7);
    CHECK(who[1].seat == seatNamed(plan, "Ben"));
    CHECK(who[2].seat == seatNamed(plan, "Anna"));
    CHECK_FALSE(who[2].isRequired);
    CHECK(meetingHours(plan, theChart).unseated.begin()->second.people == 7);
    CHECK(meetingHours(plan, theChart).meetings.begin()->second == Approx(8 * 1.25));
}

TEST_CASE("who comes as two roles comes once")
{
    const Plan plan = held("Anna: PM PO\n", "Sync: 2 week 30 PM PO\n");
    CHECK(participantsOf(plan, plan.all<Meeting>().begin()->second).size() == 1);
    CHECK(hours(plan, "Anna") == Approx(1));
}

TEST_CASE("meetings fall on the days their rhythm says, over the turn of the year")
{
    const Plan plan = held(smallTeam,
                           "Weekly: 1 week 30 PM | tue 10:00, w1 tue 10:00\n"
                           "Every second: 1 week/2 30 PM | w1 fri 10:00\n"
                           "Every third: 1 week/3 30 PM | w1 mon 10:00\n"
                           "Planning: 1 sprint first 60 PM | mon 09:00\n"
                           "Roadmap: 1 month 60 PM | w1 thu 14:00\n"
                           "Quarter: 1 quarter 60 PM | w4 fri 14:00\n"
                           "Half: 1 half-year 60 PM | mon 14:00\n"
                           "Daily: 1 day 15 PM | 09:00\n");
    CHECK(days(plan, "Weekly", "2026-12-21", "2027-01-12") == "12-22 01-05 12-29");
    CHECK(days(plan, "Every second", "2026-12-14", "2027-01-18") == "12-18 01-01 01-15");
    CHECK(days(plan, "Every third", "2026-01-05", "2026-03-01") == "01-12 02-02 02-23");
    CHECK(days(plan, "Planning", "2026-12-14", "2027-01-18") == "12-21 01-04");
    CHECK(days(plan, "Roadmap", "2026-11-01", "2027-02-01") == "11-12 12-10 01-14");
    CHECK(days(plan, "Quarter", "2026-01-01", "2027-01-01") == "01-30 04-24 07-31 10-30");
    CHECK(days(plan, "Half", "2026-01-01", "2027-12-31") == "01-05 07-06 01-04 07-05");
    CHECK(days(plan, "Daily", "2026-12-31", "2027-01-05") == "12-31 01-01 01-04");
}

TEST_CASE("a meeting on the 31st is held on the last day of a shorter month")
{
    Plan plan = held(smallTeam, "Report: 1 month 60 PM | 14:00\n");
    MeetingSlot& slot = plan.all<MeetingSlot>().begin()->second;
    slot.monthDay = 31;
    CHECK(days(plan, "Report", "2026-01-01", "2026-06-01") == "01-31 02-28 03-31 04-30 05-31");
}

TEST_CASE("a monthly meeting by turns is held at one of its times in each month")
{
    Plan plan = held(smallTeam, "Board: 1 month 60 PM | mon 09:00, mon 17:00\n");
    plan.all<Meeting>().begin()->second.turns = 2;
    plan.all<MeetingSlot>().rbegin()->second.turn = 1;
    CHECK(days(plan, "Board", "2026-01-01", "2026-06-01") == "01-05 03-02 05-04 02-02 04-06");
}

TEST_CASE("a meeting without a day or a time that can be read is not held")
{
    Plan plan = held(smallTeam, "Sync: 1 week 30 PM | 10:00\n");
    CHECK(days(plan, "Sync", "2026-01-01", "2026-06-01").empty());
    plan.all<MeetingSlot>().begin()->second.startsAt = "ten";
    plan.all<MeetingSlot>().begin()->second.weekday = Weekday::monday;
    CHECK(days(plan, "Sync", "2026-01-01", "2026-06-01").empty());
}

TEST_CASE("who is in two meetings at one time is told of the clash, and not who is in one")
{
    const Plan plan = held(smallTeam,
                           "Sync: 1 week 30 PM PO | tue 10:00, w1 wed 10:00\n"
                           "Planning: 1 sprint 60 PO BA | tue 10:15\n"
                           "Report: 1 week 30 PM PO | tue 10:30, w1 tue 10:30\n");
    CHECK(troubles(plan, "2026-01-05", "2026-01-19")
          == "01-06 Sync, Ben: clash with Planning\n"
             "01-06 Planning, Ben: clash with Report\n");
}

TEST_CASE("a person with two seats is one person")
{
    Plan plan = organisationFrom("Anna: PM\nAnna: TL\n");
    addMeetings(plan, "Sync: 1 week 30 PM | tue 10:00\nTrio: 1 week 30 TL | tue 10:00\n");
    CHECK(troubles(plan, "2026-01-05", "2026-01-12") == "01-06 Sync, Anna: clash with Trio\n");
}

TEST_CASE("holidays, free days, hours, lunch and blocked times keep people away")
{
    Plan plan = held(smallTeam,
                     "Early: 5 week 30 PM | mon 08:45\n"
                     "Noon: 1 week 60 PM | tue 12:00\n"
                     "Late: 1 week 60 PO | wed 16:30\n"
                     "Call: 1 week 60 BA | thu 10:00\n"
                     "End: 1 week 60 BA | fri 10:00\n"
                     "Friday: 1 week 60 PM PO | fri 15:00\n");
    plan.all<Seat>().at({theChart, seatNamed(plan, "Chiara")}).worksOn = "123";
    plan.all<Seat>().at({theChart, seatNamed(plan, "Ben")}).worksUntil = "18:00";
    plan.put(BlockedTime{theChart, seatNamed(plan, "Ben"), {1}, Weekday::friday, {}, {}, "15:30", "17:00", "School"});
    plan.put(Holiday{LocationId(), "2026-01-09", "Holiday"});
    CHECK(troubles(plan, "2026-01-05", "2026-01-10")
          == "01-05 Early, Anna: outside hours\n"
             "01-06 Noon, Anna: lunch\n"
             "01-08 Call, Chiara: no working day\n");
    CHECK(troubles(plan, "2026-01-19", "2026-01-24")
          == "01-19 Early, Anna: outside hours\n"
             "01-20 Noon, Anna: lunch\n"
             "01-22 Call, Chiara: no working day\n"
             "01-23 End, Chiara: no working day\n"
             "01-23 Friday, Ben: blocked\n");
}

TEST_CASE("a day that is free at one place of two is held, and whoever is there can't come")
{
    Plan plan = inPlaces(held(smallTeam, "Sync: 1 week 30 PM PO | tue 10:00\n"),
                         "Berlin Europe/Berlin 09:00 18:00 Lisbon Europe/Lisbon 09:00 18:00");
    seat(plan, "Anna", 1);
    seat(plan, "Ben", 2);
    plan.put(Holiday{LocationId{2}, "2026-01-06", "Epiphany"});
    CHECK(troubles(plan, "2026-01-05", "2026-01-10") == "01-06 Sync, Ben: holiday\n");
    plan.put(Holiday{LocationId{1}, "2026-01-06", "Epiphany"});
    CHECK(troubles(plan, "2026-01-05", "2026-01-10").empty());
}

TEST_CASE("times are by the leading place's clock, and what is outside somebody's hours is counted by place")
{
    Plan plan = inPlaces(held(smallTeam, "Sync: 1 week 30 PM PO | tue 09:30, w1 tue 10:00\n"),
                         "Berlin Europe/Berlin 09:00 18:00 Lisbon Europe/Lisbon 09:00 18:00");
    seat(plan, "Anna", 1);
    seat(plan, "Ben", 2);
    ZoneTable zones;
    zones.put("Europe/Berlin", {{0, 60, false}});
    zones.put("Europe/Lisbon", {{0, 0, false}});
    CHECK(troubles(plan, "2026-01-05", "2026-01-19", zones) == "01-06 Sync, Ben: outside hours\n");
    const auto inconvenient
        = inconvenientTimes(plan, theChart, zones, *dateFrom("2026-01-05"), *dateFrom("2026-02-02"));
    CHECK(inconvenient == std::map<LocationId, int>{{LocationId{2}, 2}});
    plan.all<Constellation>().at(theChart).leadLocation = LocationId{2};
    CHECK(troubles(plan, "2026-01-05", "2026-01-19", zones).empty());
}

TEST_CASE("meetings of different rhythms can fall on one time only when their weeks do")
{
    const auto time = [](int cycle, int week) { return SlotTime{cycle, week, Weekday::monday, 600, 660}; };
    CHECK(coincide(time(2, 0), time(2, 0)));
    CHECK_FALSE(coincide(time(2, 0), time(2, 1)));
    CHECK(coincide(time(2, 0), time(3, 1)));
    CHECK(coincide(time(1, 0), time(2, 1)));
    CHECK(coincide(time(4, 3), time(2, 1)));
    CHECK_FALSE(coincide(time(4, 3), time(2, 0)));
    SlotTime later = time(2, 0);
    later.from = 660;
    CHECK_FALSE(coincide(time(2, 0), later));
    SlotTime tuesday = time(2, 0);
    tuesday.weekday = Weekday::tuesday;
    CHECK_FALSE(coincide(time(2, 0), tuesday));
}
