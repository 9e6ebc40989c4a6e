#include "analysis/changes.h"
#include "analysis/load/seat_load.h"
#include "core/edits/edits_of_meetings.h"
#include "core/organisation.h"
#include "support/meetings_text.h"
#include "support/plan_text.h"

#include "analysis/load_plans.h"

using namespace remit;
using namespace remit::test;

namespace {

void putInto(Plan& plan, std::int64_t id, const std::vector<RoleId>& hats)
{
    Seat added;
    added.constellation = theChart;
    added.seat = SeatId{id};
    apply(addSeat(plan, added, hats), plan);
}

} // namespace

TEST_CASE("hours of a meeting are part of the rows it covers, and only the rest is added")
{
    const Plan plan = planWithHours("x 6 | R | | |\ny 10 | | R | |\n");
    CHECK(hours(plan) == "PM 6, PO 10, BA 0, DT -");
    // Four hours a week each: all of the manager's are within the row, none of the owner's.
    CHECK(hours(holding(plan, "K01: 4 week 60 PM PO | | 1")) == "PM 6, PO 14, BA 0, DT -");
    const Plan longer = holding(plan, "K01: 8 week 60 PM PO | | 1");
    CHECK(hours(longer) == "PM 8, PO 18, BA 0, DT -");
    CHECK(loadOf(longer).of(productManager)->meetingHours() == 8);
    CHECK(loadOf(longer).of(productManager)->addedHours() == 2);
}

TEST_CASE("two meetings on one row share its hours: nothing is taken out twice")
{
    const Plan plan = planWithHours("x 6 | R | | |\n");
    CHECK(hours(holding(plan, "K01: 4 week 60 PM | | 1\nK13: 4 week 60 PM | | 1")) == "PM 8, PO 0, BA 0, DT -");
}

TEST_CASE("of roles that carry no estimates the meetings are known, but not how much they have to do")
{
    const Plan plan = holding(planWithHours("x 6 | R | | |\n"), "K02: 1 day 15 DT");
    const ConstellationLoad load = loadOf(plan);
    CHECK(load.of(developmentTeam)->hours() == 1.25);
    CHECK(load.of(developmentTeam)->isOnlyMeetings());
    CHECK(load.of(developmentTeam)->level() == LoadLevel::unknown);
    CHECK_FALSE(load.known().contains(developmentTeam));
}

TEST_CASE("hours that were measured have the meetings in")
{
    Plan plan = holding(planWithHours("x 6 | R | | |\n"), "K01: 4 week 60 PM");
    apply(setMeasuredHours(plan, {theChart, productManager}, 20), plan);
    CHECK(hours(plan) == "PM 20, PO 0, BA 0, DT -");
    putInto(plan, 1, {productManager});
    const SeatWorkload seat = seatLoad(plan, {theChart, SeatId{1}}, loadOf(plan));
    CHECK(seat.hours == 20);
    CHECK(seat.meetingHours == 4);
    CHECK(seat.addedHours == 0);
}

TEST_CASE("a seat's meetings are taken out of what it does in all of its hats, and add up to those of the roles")
{
    Plan plan = planWithHours("x 3 | R | | |\ny 2 | | R | |\n");
    putInto(plan, 1, {productManager, productOwner});
    putInto(plan, 2, {productOwner});
    // Six hours; the first seat has four of them on the rows (3 as manager, half of 2 as owner), the
    // second one.
    plan = holding(plan, "K01: 6 week 60 PM PO | | 1 2");
    const ConstellationLoad load = loadOf(plan);
    const SeatWorkload first = seatLoad(plan, {theChart, SeatId{1}}, load);
    const SeatWorkload second = seatLoad(plan, {theChart, SeatId{2}}, load);
    CHECK(first.meetingHours == 6);
    CHECK(first.hours > 4);
    CHECK(first.addedHours + second.addedHours
          == load.of(productManager)->addedHours() + load.of(productOwner)->addedHours());
    CHECK(*first.hours + *second.hours == Approx(*load.of(productManager)->hours() + *load.of(productOwner)->hours()));
}

TEST_CASE("loads follow meetings as they come, get longer, cover other rows and go")
{
    Plan plan = planWithHours("x 6 | R | | |\ny 10 | | R | |\n");
    ConstellationLoad followed = loadOf(plan);
    const auto carryOut = [&](const Plan& after) {
        const PlanChange change = changeBy(difference(plan, after));
        plan = after;
        const std::set<RoleId> concerned = followed.follow(plan, change, usualFactors());
        const ConstellationLoad anew = loadOf(plan);
        for (const auto& [id, expected] : anew.roles())
            CHECK(followed.of(id)->hours() == expected.hours());
        return concerned;
    };
    CHECK(carryOut(holding(plan, "K01: 2 week 60 PM PO")) == std::set<RoleId>{productManager, productOwner});
    Plan after = plan;
    apply(setTopics(after, {theChart, MeetingId{1}}, {ResponsibilityId{1}}), after);
    CHECK(carryOut(after) == std::set<RoleId>{productManager});
    after.all<Meeting>().begin()->second.times = 4;
    carryOut(after);
    CHECK(hours(plan) == "PM 6, PO 14, BA 0, DT -");
    apply(removeMeetings(after, theChart, {MeetingId{1}}), after);
    carryOut(after);
    CHECK(hours(plan) == "PM 6, PO 10, BA 0, DT -");
}
