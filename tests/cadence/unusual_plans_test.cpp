#include "held_meetings.h"

#include <catch2/catch.hpp>

#include <algorithm>

/// Plans that ask for more than can be placed, and searches that end before they are done.
using namespace remit;
using namespace remit::test;

namespace {

const MeetingLeft* reasonOf(const Placement& placement, MeetingId meeting)
{
    const auto found = std::find_if(placement.left.begin(), placement.left.end(),
                                    [&](const MeetingLeft& each) { return each.meeting == meeting; });
    return found == placement.left.end() ? nullptr : &*found;
}

bool isReported(const Placement& placement, MeetingId meeting, LeftReason reason)
{
    const MeetingLeft* left = reasonOf(placement, meeting);
    return left != nullptr && left->reason == reason;
}

} // namespace

TEST_CASE("what cannot be placed is told and does not keep the rest from its time")
{
    Plan plan = planOfTwo();
    add(plan, "Talk", Period::week, 1, 60, {1, 2});
    const MeetingId nobody = add(plan, "Nobody", Period::week, 1, 60, {}).meeting;
    const MeetingId tooLong = add(plan, "Whole day", Period::week, 1, 600, {1}).meeting;
    const MeetingId written = add(plan, "Written", Period::week, 1, 60, {1}).meeting;
    plan.all<Meeting>().at({theChart, written}).channel = Channel::written;
    const MeetingId onDay = add(plan, "On the 15th", Period::month, 1, 60, {1}).meeting;
    MeetingSlot slot{theChart, onDay, MeetingSlotId{1}};
    slot.monthDay = 15;
    slot.startsAt = "10:00";
    plan.put(slot);
    const Placement placement = placed(plan);
    CHECK(placement.status == PlacementStatus::optimal);
    CHECK(placement.times.size() == 1);
    CHECK(isReported(placement, nobody, LeftReason::nobodyComes));
    CHECK(isReported(placement, tooLong, LeftReason::tooLong));
    CHECK(isReported(placement, written, LeftReason::written));
    CHECK(isReported(placement, onDay, LeftReason::onMonthDay));
    CHECK(*taken(plan, placement).find<MeetingSlot>(slot.key()) == slot);
}

TEST_CASE("who need not come does not stand in the way")
{
    Plan plan = planOfTwo();
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "1";
    const Meeting& meeting = add(plan, "Talk", Period::week, 1, 210, {1, 2});
    BlockedTime blocked{theChart, SeatId{2}, BlockedTimeId{1}};
    blocked.weekday = Weekday::monday;
    plan.put(blocked);
    CHECK(placed(plan).status == PlacementStatus::impossible);
    plan.all<MeetingAttendee>().at({theChart, meeting.meeting, {}, SeatId{2}, {}}).isRequired = false;
    CHECK(placed(plan).status == PlacementStatus::optimal);
}

TEST_CASE("a zone that nobody knows is taken as if its clocks showed UTC")
{
    Plan plan = emptyPlan();
    plan.all<Location>().at(LocationId{2}).zone = "Moon/Base";
    addSeat(plan, 1);
    addSeat(plan, 2, 2);
    add(plan, "Talk", Period::week, 1, 60, {1, 2});
    const Placement placement = placed(plan);
    REQUIRE(placement.status == PlacementStatus::optimal);
    CHECK(placement.times.front().startsAt >= "10:00");
}

TEST_CASE("the same plan gets the same answer")
{
    const Plan plan = planOfTeams(2);
    CHECK(placed(plan) == placed(plan));
    CHECK(placed(plan).status == PlacementStatus::optimal);
}

TEST_CASE("a plan without meetings costs nothing")
{
    const Placement placement = placed(planOfTwo());
    CHECK(placement.status == PlacementStatus::optimal);
    CHECK(placement.times.empty());
    CHECK(takeTimes(planOfTwo(), theChart, placement).empty());
}

TEST_CASE("a search that is cancelled says what it has and drops nothing silently")
{
    const Plan plan = planOfTeams(6);
    int asked = 0;
    PlacementProgress last;
    const Placement placement
        = bestTimes(plan, zonesOf2026(), firstWeek(), {theChart, 30, [&](const PlacementProgress& progress) {
                                                           ++asked;
                                                           last = progress;
                                                           return false;
                                                       }});
    CHECK(asked == 1);
    CHECK(last.meetings > 100);
    CHECK(placement.status != PlacementStatus::optimal);
    CHECK(placement.status != PlacementStatus::impossible);
    if (placement.status == PlacementStatus::cancelled)
        CHECK_FALSE(placement.left.empty());
    else
        CHECK(placement.bound <= placement.cost);
}

TEST_CASE("a week that breaks a rule has no cost")
{
    Plan plan = planOfTwo();
    pin(plan, add(plan, "One", Period::week, 1, 60, {1, 2}), Weekday::monday, "09:15");
    pin(plan, add(plan, "Other", Period::week, 1, 60, {1, 2}), Weekday::tuesday, "13:30");
    for (auto& [key, slot] : plan.all<MeetingSlot>())
        slot.isPinned = false;
    CHECK(costOf(plan, zonesOf2026(), firstWeek(), theChart) == 1);
    auto& other = plan.all<MeetingSlot>().rbegin()->second;
    other.weekday = Weekday::monday;
    other.startsAt = "10:00";
    CHECK_FALSE(costOf(plan, zonesOf2026(), firstWeek(), theChart));
    other.startsAt = "12:00";
    CHECK_FALSE(costOf(plan, zonesOf2026(), firstWeek(), theChart));
}

TEST_CASE("costs come from the settings, where they can be read")
{
    Plan plan = emptyPlan();
    plan.put(Setting{edgeCostSetting, "3"});
    plan.put(Setting{freeCostSetting, "many"});
    plan.put(Setting{freeHalfDaySetting, "wednesday-morning"});
    const PlacementCosts costs = placementCosts(plan);
    CHECK(costs.edge == 3);
    CHECK(costs.freeHalfDay == 8);
    CHECK(costs.hasFree);
    CHECK(costs.freeDay == Weekday::wednesday);
    CHECK(costs.freeIsMorning);
    plan.put(Setting{freeHalfDaySetting, "none"});
    CHECK_FALSE(placementCosts(plan).hasFree);
}
