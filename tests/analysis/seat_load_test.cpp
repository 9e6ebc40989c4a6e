#include "analysis/load/seat_load.h"
#include "core/edits/edits.h"
#include "core/organisation.h"
#include "support/plan_text.h"

#include "load_plans.h"

using namespace remit;
using namespace remit::test;

namespace {

void seat(Plan& plan, std::int64_t id, double fte, const std::vector<RoleId>& hats)
{
    Seat added;
    added.constellation = theChart;
    added.seat = SeatId{id};
    added.fte = fte;
    apply(addSeat(plan, added, hats), plan);
}

} // namespace

TEST_CASE("the people of a role are the shares of its seats, shared by the hats of each")
{
    Plan plan = planWithHours("x 34 | R | R |  |\n");
    CHECK_FALSE(fullTimeIn(plan, theChart, productOwner).has_value());
    seat(plan, 1, 1, {productManager, productOwner});
    seat(plan, 2, 0.5, {productOwner});
    CHECK(fullTimeIn(plan, theChart, productManager) == 0.5);
    CHECK(fullTimeIn(plan, theChart, productOwner) == 1);
    const ConstellationLoad load = loadOf(plan);
    CHECK(load.of(productManager)->headcount == 0.5);
    CHECK(load.of(productManager)->isOfSeats);
    CHECK_FALSE(load.of(businessAnalyst)->isOfSeats);
    CHECK(load.of(businessAnalyst)->headcountAssumed);
}

TEST_CASE("seats count before a headcount that was typed")
{
    Plan plan = planWithHours("x 34 | R | R |  |\n");
    apply(setHeadcount(plan, {theChart, productManager}, 3), plan);
    CHECK(loadOf(plan).of(productManager)->headcount == 3);
    seat(plan, 1, 1, {productManager});
    CHECK(loadOf(plan).of(productManager)->headcount == 1);
}

TEST_CASE("loads follow seats that are merged and split")
{
    Plan plan = planWithHours("x 34 | R | R |  |\n");
    seat(plan, 1, 1, {productManager});
    seat(plan, 2, 1, {productOwner});
    ConstellationLoad load = loadOf(plan);
    PlanChange change;
    const Edit merging = mergeSeats(plan, theChart, {SeatId{1}, SeatId{2}});
    apply(merging, plan);
    change.add<Seat>({theChart, SeatId{1}});
    change.add<SeatRole>({theChart, SeatId{1}, productOwner});
    CHECK(load.follow(plan, change, usualFactors()).contains(productOwner));
    CHECK(load.of(productOwner)->headcount == 0.5);
    CHECK(load.of(productOwner)->capacity == loadOf(plan).of(productOwner)->capacity);
}

TEST_CASE("a seat carries the hours of all its hats, by the teams it serves and the time it has")
{
    Plan plan = planWithHours("x 12 / 30 | R | R |  |\n");
    const auto told = [&](std::int64_t id) {
        const SeatWorkload load = seatLoad(plan, {theChart, SeatId{id}}, loadOf(plan));
        return load.hours ? std::round(*load.hours * 10) / 10 : -1;
    };
    seat(plan, 1, 1, {productManager, productOwner});
    CHECK(told(1) == 42);
    // A second owner, with two of the three teams, and half the time.
    seat(plan, 2, 0.5, {productOwner});
    for (const std::int64_t team : {1, 2, 3})
        apply(addUnit(plan, theChart, {UnitId{team}, UnitKind::team, "Team"}), plan);
    apply(setServed(plan, {theChart, SeatId{1}}, {UnitId{1}}), plan);
    apply(setServed(plan, {theChart, SeatId{2}}, {UnitId{2}, UnitId{3}}), plan);
    CHECK(told(1) == 22);
    CHECK(told(2) == 20);
    CHECK(seatLoad(plan, {theChart, SeatId{2}}, loadOf(plan)).level() == LoadLevel::red);
    CHECK(told(3) == -1);
}

TEST_CASE("a seat whose only rows have no hours has unknown work, whatever other hat it wears")
{
    Plan plan = planWithHours("x | R | R |  |\n");
    seat(plan, 1, 1, {productOwner, businessAnalyst});
    for (const std::vector<RoleId>& hats : {std::vector{productOwner}, std::vector{productOwner, businessAnalyst}}) {
        apply(setHats(plan, {theChart, SeatId{1}}, hats), plan);
        const SeatWorkload load = seatLoad(plan, {theChart, SeatId{1}}, loadOf(plan));
        CHECK_FALSE(load.hours.has_value());
        CHECK_FALSE(load.load().has_value());
    }
    Plan known = planWithHours("x 12 | R |  |  |\ny |  | R |  |\n");
    seat(known, 1, 1, {productManager, productOwner});
    const SeatWorkload load = seatLoad(known, {theChart, SeatId{1}}, loadOf(known));
    CHECK(load.hours == 12);
    CHECK(load.isAtLeast);
    CHECK(load.level() == LoadLevel::unknown);
}
