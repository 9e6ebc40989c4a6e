#include "advisor/advice/advisors.h"
#include "advisor/advice/situations.h"
#include "analysis/load/seat_load.h"
#include "core/organisation.h"

#include <cstdio>

using namespace remit;
using namespace remit::test;

namespace {

/// Hours a week of all seats with the hat, in the constellation that was made.
double createdHours(const Plan& plan, const std::string& hat, const ConstellationLoad& loads)
{
    double hours = 0;
    for (const SeatId seat : seatsInOrder(plan, id)) {
        if (hatOf(plan, seat) == hat)
            hours += seatLoad(plan, {id, seat}, loads).hours.value_or(0);
    }
    return hours;
}

} // namespace

TEST_CASE("the loads of what is created, beside what the advice estimates", "[.created]")
{
    const auto situations = readSituations(readResource, theFacts());
    REQUIRE(situations.has_value());
    std::printf("situation\tset-up\tseats\testimate\tcreated\tratio\n");
    for (const Situation& situation : *situations) {
        const auto ranking = realAdvisor().rank(situation.facts);
        REQUIRE(ranking.has_value());
        for (const RankedSetUp& setUp : ranking->setUps) {
            const Plan plan = planOf(*setUp.source, situation.facts);
            const ConstellationLoad loads(plan, id, effortFactors(theFacts(), plan, id));
            for (std::size_t i = 0; i < setUp.seats.size(); ++i) {
                const RankedSeats& seats = setUp.seats[i];
                double created = 0;
                for (const TemplateSeats& each : setUp.source->seats) {
                    if (each.role == seats.role)
                        created = createdHours(plan, each.hat, loads);
                }
                const double estimate = seats.hours * seats.count;
                std::printf("%s\t%s\t%d %s\t%.1f\t%.1f\t%.2f\n", situation.key.c_str(), setUp.source->id.c_str(),
                            seats.count, seats.role.c_str(), estimate, created, created / estimate);
            }
        }
    }
}
