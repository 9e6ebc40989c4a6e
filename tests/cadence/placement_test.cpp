#include "held_meetings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace remit;
using namespace remit::test;

TEST_CASE("meetings lie at the edges of the half-days and not upon each other")
{
    Plan plan = planOfTwo();
    plan.put(Setting{lateCostSetting, "0"});
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "1";
    for (int count = 0; count < 4; ++count)
        add(plan, "Talk", Period::week, 1, 60, {1, 2});
    const Placement placement = placed(plan);
    CHECK(placement.status == PlacementStatus::optimal);
    CHECK(placement.cost == 0);
    std::vector<std::string> times;
    for (const MeetingSlot& slot : placement.times)
        times.push_back(slot.startsAt);
    std::sort(times.begin(), times.end());
    CHECK(times == std::vector<std::string>{"09:00", "11:30", "13:30", "16:00"});
    CHECK(troublesIn(taken(plan, placement), firstWeek()).empty());
}

TEST_CASE("the last hour of the day is the last to be taken")
{
    Plan plan = planOfTwo();
    plan.put(Setting{lateCostSetting, "5"});
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "1";
    for (int count = 0; count < 4; ++count)
        add(plan, "Talk", Period::week, 1, 60, {1, 2});
    const Placement placement = placed(plan);
    CHECK(placement.status == PlacementStatus::optimal);
    CHECK(placement.cost == 4);
    CHECK_THAT(timesIn(plan, placement), !Catch::Contains("16:"));
}

TEST_CASE("a daily meeting begins the day")
{
    Plan plan = planOfTwo();
    add(plan, "Stand-up", Period::day, 1, 15, {1, 2});
    add(plan, "Second stand-up", Period::day, 1, 15, {1, 2});
    const Placement placement = placed(plan);
    CHECK(placement.status == PlacementStatus::optimal);
    CHECK_THAT(timesIn(plan, placement), Catch::Contains("any 09:00"));
    CHECK_THAT(timesIn(plan, placement), Catch::Contains("any 09:15"));
}

TEST_CASE("a pinned meeting stays, and the others go around it")
{
    Plan plan = planOfTwo();
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "1";
    pin(plan, add(plan, "Fixed", Period::week, 1, 210, {1}), Weekday::monday, "09:00");
    add(plan, "Free", Period::week, 1, 210, {1, 2});
    const Placement placement = placed(plan);
    CHECK(timesIn(plan, placement) == "Free monday 13:30");
    const Plan now = taken(plan, placement);
    CHECK(now.all<MeetingSlot>().size() == 2);
    for (const auto& [key, slot] : plan.all<MeetingSlot>())
        CHECK(*now.find<MeetingSlot>(key) == slot);
}

TEST_CASE("times that are taken keep the numbers of the slots they had")
{
    Plan plan = planOfTwo();
    pin(plan, add(plan, "Talk", Period::week, 1, 60, {1, 2}), Weekday::wednesday, "10:00");
    auto& slot = plan.all<MeetingSlot>().begin()->second;
    slot.isPinned = false;
    const MeetingSlotId id = slot.slot;
    const Placement placement = placed(plan);
    REQUIRE(placement.times.size() == 1);
    CHECK(placement.times.front().slot == id);
    CHECK(placement.times.front().startsAt != "10:00");
    CHECK(taken(plan, placement).all<MeetingSlot>().size() == 1);
}

TEST_CASE("a daily meeting has one time for all days, at which nobody is away")
{
    Plan plan = planOfTwo();
    BlockedTime blocked{theChart, SeatId{2}, BlockedTimeId{1}};
    blocked.weekday = Weekday::thursday;
    blocked.startsAt = "08:00";
    blocked.endsAt = "12:00";
    plan.put(blocked);
    add(plan, "Stand-up", Period::day, 1, 15, {1, 2});
    const Placement placement = placed(plan);
    REQUIRE(placement.times.size() == 1);
    CHECK(placement.times.front().weekday == Weekday::any);
    CHECK(placement.times.front().startsAt == "12:00");
    CHECK(troublesIn(taken(plan, placement), firstWeek()).empty());
}

TEST_CASE("who works on some days only does not keep the others from their daily meeting")
{
    Plan plan = planOfTwo();
    plan.all<Seat>().at({theChart, SeatId{2}}).worksOn = "124";
    add(plan, "Stand-up", Period::day, 1, 15, {1, 2});
    CHECK(placed(plan).status == PlacementStatus::optimal);
}

TEST_CASE("a sprint begins with its planning and ends with the review, then the retrospective, holidays left out")
{
    Plan plan = planOfTwo();
    plan.put(Setting{sprintWeeksSetting, "2"});
    plan.put(Holiday{LocationId{1}, "2026-01-05", "Day off"});
    add(plan, "Retrospective", Period::sprint, 1, 60, {1, 2}).catalogueKey = "K06";
    add(plan, "Review", Period::sprint, 1, 60, {1, 2}).catalogueKey = "K05";
    add(plan, "Planning", Period::sprint, 1, 120, {1, 2});
    for (auto& [key, meeting] : plan.all<Meeting>())
        meeting.day = meeting.name == "Planning" ? SprintDay::first : SprintDay::last;
    pin(plan, add(plan, "Lecture", Period::sprint, 1, 180, {1}), Weekday::friday, "09:00", 1);
    const Placement placement = placed(plan);
    REQUIRE(placement.times.size() == 3);
    CHECK_THAT(timesIn(plan, placement), Catch::Contains("Planning tuesday "));
    CHECK_THAT(timesIn(plan, placement), Catch::Contains("Review 1 friday 13:30"));
    CHECK_THAT(timesIn(plan, placement), Catch::Contains("Retrospective 1 friday 14:30"));
}

TEST_CASE("the sync of manager and owner comes on days apart, and never leaves more than two days between")
{
    Plan plan = planOfTwo();
    plan.put(Setting{sprintWeeksSetting, "2"});
    add(plan, "Sync", Period::week, 2, 30, {1, 2}).catalogueKey = "K01";
    const Placement placement = placed(plan);
    REQUIRE(placement.times.size() == 4);
    std::vector<int> days;
    for (const MeetingSlot& slot : placement.times)
        days.push_back(static_cast<int>(slot.week) * 5 + daysAfterMonday(slot.weekday));
    std::sort(days.begin(), days.end());
    days.push_back(days.front() + 10);
    for (std::size_t number = 1; number < days.size(); ++number) {
        CHECK(days[number] - days[number - 1] <= 3);
        CHECK(days[number] - days[number - 1] >= 2);
    }
}

TEST_CASE("a weekly meeting keeps its weekday where that costs no more than two")
{
    Plan plan = planOfTwo();
    plan.put(Setting{sprintWeeksSetting, "2"});
    plan.put(Setting{lateCostSetting, "0"});
    add(plan, "Talk", Period::week, 1, 60, {1, 2});
    const Placement placement = placed(plan);
    REQUIRE(placement.times.size() == 2);
    CHECK(placement.times[0].weekday == placement.times[1].weekday);
    CHECK(placement.times[0].startsAt == placement.times[1].startsAt);
    BlockedTime blocked{theChart, SeatId{1}, BlockedTimeId{1}};
    blocked.startsOn = isoText(firstWeek() + std::chrono::days(7));
    blocked.endsOn = isoText(firstWeek() + std::chrono::days(8));
    plan.put(blocked);
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "123";
    pin(plan, add(plan, "Lecture", Period::sprint, 1, 480, {2}), Weekday::wednesday, "09:00");
    CHECK(placed(plan).cost == 2);
}

TEST_CASE("the half-day to be kept free is used only where the rest is dearer")
{
    Plan plan = planOfTwo();
    plan.put(Setting{freeHalfDaySetting, "monday-morning"});
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "1";
    add(plan, "Talk", Period::week, 1, 60, {1, 2});
    const Placement placement = placed(plan);
    CHECK(placement.cost == 0);
    CHECK(placement.times.front().startsAt >= "13:30");
    add(plan, "Whole afternoon", Period::week, 1, 210, {1, 2});
    CHECK(placed(plan).cost == 8);
}

TEST_CASE("nobody in Lisbon has to come before ten o'clock of Berlin, all year")
{
    Plan plan = emptyPlan();
    plan.all<Location>().at(LocationId{2}).worksUntil = "18:00";
    addSeat(plan, 1);
    addSeat(plan, 2, 2);
    for (int count = 0; count < 6; ++count)
        add(plan, "Talk", Period::week, 1, 60, {1, 2});
    add(plan, "Stand-up", Period::day, 1, 15, {1, 2});
    const Placement placement = placed(plan);
    CHECK(placement.status == PlacementStatus::optimal);
    REQUIRE(placement.times.size() == 7);
    for (const MeetingSlot& slot : placement.times)
        CHECK(slot.startsAt >= "10:00");
    CHECK(troublesIn(taken(plan, placement), firstWeek(), 360).empty());
}

TEST_CASE("the clocks of the sprint that is asked for count")
{
    Plan plan = emptyPlan();
    plan.put(Location{LocationId{2}, "New York", "America/New_York", "09:00", "17:00", 2});
    addSeat(plan, 1);
    addSeat(plan, 2, 2);
    add(plan, "Talk", Period::day, 1, 150, {1, 2});
    CHECK(placed(plan).status == PlacementStatus::impossible);
    // Two weeks in March in which America has changed its clocks and Europe has not: five hours apart, not six.
    const Placement spring = bestTimes(plan, zonesOf2026(), *dateFrom("2026-03-16"), {theChart});
    REQUIRE(spring.status == PlacementStatus::optimal);
    CHECK(spring.times.front().startsAt >= "14:00");
}

TEST_CASE("a meeting of two places without shared hours goes by turns, each place late as often as the other")
{
    Plan plan = emptyPlan();
    plan.put(Location{LocationId{2}, "Kolkata", "Asia/Kolkata", "09:00", "13:00", 2, "11:00", "11:30"});
    addSeat(plan, 1);
    addSeat(plan, 2, 2);
    Meeting& meeting = add(plan, "Talk", Period::week, 1, 60, {1, 2});
    CHECK(placed(plan).status == PlacementStatus::impossible);
    meeting.turns = 2;
    const Placement placement = placed(plan);
    REQUIRE(placement.status == PlacementStatus::optimal);
    REQUIRE(placement.times.size() == 2);
    CHECK(placement.times[0].turn == 0);
    CHECK(placement.times[1].turn == 1);
    CHECK(placement.cost >= 2 * PlacementCosts().outsideOverlap);
    const auto times = inconvenientTimes(taken(plan, placement), theChart, zonesOf2026(), firstWeek(),
                                         firstWeek() + std::chrono::days(28));
    CHECK(times.at(LocationId{1}) == 2);
    CHECK(times.at(LocationId{2}) == 2);
}

TEST_CASE("a monthly meeting keeps its weekday free in every week")
{
    Plan plan = planOfTwo();
    plan.put(Setting{sprintWeeksSetting, "2"});
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "12";
    add(plan, "Roadmap", Period::month, 1, 210, {1, 2});
    for (int count = 0; count < 6; ++count)
        add(plan, "Half a day", Period::sprint, 1, 210, {1, 2});
    CHECK(placed(plan).status == PlacementStatus::optimal);
    add(plan, "Half a day", Period::sprint, 1, 210, {1, 2});
    CHECK(placed(plan).status == PlacementStatus::impossible);
}
