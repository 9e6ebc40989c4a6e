#include "held_meetings.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

/// Weeks in which not everything can be held: a smallest set says why, and what is proposed helps.
using namespace remit;
using namespace remit::test;

namespace {

/// The plan with just these meetings.
Plan withOnly(Plan plan, const std::set<MeetingId>& meetings)
{
    std::vector<MeetingId> others;
    for (const auto& [key, meeting] : plan.all<Meeting>()) {
        if (meetings.count(meeting.meeting) == 0)
            others.push_back(meeting.meeting);
    }
    apply(removeMeetings(plan, theChart, others), plan);
    return plan;
}

void follow(Plan& plan, const Remedy& remedy)
{
    if (remedy.kind == Remedy::Kind::shiftHours) {
        Seat& seat = plan.all<Seat>().at({theChart, remedy.seat});
        seat.worksFrom = clockText(9 * 60 + remedy.minutes);
        seat.worksUntil = clockText(17 * 60 + remedy.minutes);
        return;
    }
    Meeting& meeting = plan.all<Meeting>().at({theChart, remedy.meeting});
    if (remedy.kind == Remedy::Kind::shorten)
        setMinutes(meeting, remedy.minutes);
    else if (remedy.kind == Remedy::Kind::rotate)
        meeting.turns = 2;
    else
        meeting.channel = Channel::written;
}

bool isHeld(const Plan& plan)
{
    return placed(plan).status == PlacementStatus::optimal;
}

/// Without any one of them the others can be held, and each remedy lets all of them.
void checkExplanation(const Plan& plan, const Placement& placement)
{
    REQUIRE(placement.status == PlacementStatus::impossible);
    REQUIRE_FALSE(placement.clash.empty());
    CHECK(placement.times.empty());
    const std::set<MeetingId> clash(placement.clash.begin(), placement.clash.end());
    const Plan small = withOnly(plan, clash);
    CHECK_FALSE(isHeld(small));
    for (const MeetingId each : clash) {
        std::set<MeetingId> rest = clash;
        rest.erase(each);
        CHECK(isHeld(withOnly(plan, rest)));
    }
    REQUIRE_FALSE(placement.remedies.empty());
    for (const Remedy& remedy : placement.remedies) {
        Plan changed = small;
        follow(changed, remedy);
        CAPTURE(static_cast<int>(remedy.kind), remedy.meeting.value, remedy.minutes);
        CHECK(isHeld(changed));
    }
}

bool hasRemedy(const Placement& placement, Remedy::Kind kind)
{
    return std::any_of(placement.remedies.begin(), placement.remedies.end(),
                       [&](const Remedy& each) { return each.kind == kind; });
}

} // namespace

TEST_CASE("three long meetings on a day of two halves clash, whatever else there is")
{
    Plan plan = emptyPlan();
    addSeat(plan, 1);
    addSeat(plan, 2);
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "1";
    for (int count = 0; count < 3; ++count) {
        add(plan, "Long", Period::week, 1, 120, {1});
        add(plan, "Short", Period::week, 1, 15, {1, 2});
    }
    const Placement placement = placed(plan);
    checkExplanation(plan, placement);
    CHECK(placement.clash == std::vector<MeetingId>{MeetingId{1}, MeetingId{3}, MeetingId{5}});
    CHECK(hasRemedy(placement, Remedy::Kind::shorten));
    CHECK(hasRemedy(placement, Remedy::Kind::makeWritten));
}

TEST_CASE("where not all can be held, the longest of those that clash are set aside until the others can")
{
    Plan plan = emptyPlan();
    addSeat(plan, 1);
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "1";
    for (const int minutes : {120, 180, 60, 150})
        add(plan, "Meeting", Period::week, 1, minutes, {1});
    REQUIRE(placed(plan).status == PlacementStatus::impossible);

    PlacementRequest request;
    request.constellation = theChart;
    const Placement most = timesForMost(plan, zonesOf2026(), firstWeek(), request);
    CHECK(most.status == PlacementStatus::optimal);
    std::set<MeetingId> held;
    for (const MeetingSlot& slot : most.times)
        held.insert(slot.meeting);
    CHECK(held == std::set<MeetingId>{MeetingId{1}, MeetingId{3}, MeetingId{4}});
    REQUIRE(most.left.size() == 1);
    CHECK(most.left[0] == MeetingLeft{MeetingId{2}, LeftReason::setAside});
}

TEST_CASE("two places without a common hour may shift somebody's day, go by turns or write")
{
    Plan plan = emptyPlan();
    plan.put(Location{LocationId{2}, "Kolkata", "Asia/Kolkata", "08:00", "13:00", 2, "10:00", "10:30"});
    addSeat(plan, 1);
    addSeat(plan, 2, 2);
    plan.all<Seat>().at({theChart, SeatId{2}}).worksFrom = "08:00";
    add(plan, "Talk", Period::week, 1, 30, {1, 2});
    add(plan, "Other", Period::week, 1, 30, {1});
    const Placement placement = placed(plan);
    REQUIRE(placement.clash == std::vector<MeetingId>{MeetingId{1}});
    CHECK(hasRemedy(placement, Remedy::Kind::shiftHours));
    CHECK(hasRemedy(placement, Remedy::Kind::rotate));
    CHECK(hasRemedy(placement, Remedy::Kind::makeWritten));
    CHECK_FALSE(hasRemedy(placement, Remedy::Kind::shorten));
}

TEST_CASE("a meeting that what is pinned leaves no room for is named alone")
{
    Plan plan = emptyPlan();
    addSeat(plan, 1);
    plan.all<Seat>().at({theChart, SeatId{1}}).worksOn = "1";
    pin(plan, add(plan, "Morning", Period::week, 1, 210, {1}), Weekday::monday, "09:00");
    pin(plan, add(plan, "Afternoon", Period::week, 1, 195, {1}), Weekday::monday, "13:30");
    add(plan, "Talk", Period::week, 1, 30, {1});
    const Placement placement = placed(plan);
    CHECK(placement.status == PlacementStatus::impossible);
    CHECK(placement.clash == std::vector<MeetingId>{MeetingId{3}});
    CHECK(hasRemedy(placement, Remedy::Kind::shorten));
}

TEST_CASE("sixty meetings of one seat that do not fit into its week are explained")
{
    Plan plan = emptyPlan();
    addSeat(plan, 1);
    for (int count = 0; count < 60; ++count)
        add(plan, "Hour", Period::week, 1, 60, {1});
    constexpr double longEnough = 600;
    const Placement placement = bestTimes(plan, zonesOf2026(), firstWeek(), {theChart, longEnough});
    REQUIRE(placement.status == PlacementStatus::impossible);
    // Three whole hours go into each of the ten half-days.
    CHECK(placement.clash.size() == 31);
    CHECK(hasRemedy(placement, Remedy::Kind::makeWritten));
}
