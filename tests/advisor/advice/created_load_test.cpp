#include "advisor/advice/advisors.h"
#include "advisor/advice/situations.h"
#include "analysis/load/seat_load.h"
#include "core/organisation.h"

#include <algorithm>

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

TEST_CASE("what is created carries what the advice estimates, within 15 % for every kind of seat")
{
    const auto situations = readSituations(readResource, theFacts());
    REQUIRE(situations.has_value());
    for (const Situation& situation : *situations) {
        const auto ranking = realAdvisor().rank(situation.facts);
        REQUIRE(ranking.has_value());
        for (const RankedSetUp& setUp : ranking->setUps) {
            const Plan plan = planOf(*setUp.source, situation.facts);
            const ConstellationLoad loads(plan, id, effortFactors(theFacts(), plan, id));
            for (const RankedSeats& seats : setUp.seats) {
                const auto kind = std::find_if(setUp.source->seats.begin(), setUp.source->seats.end(),
                                               [&](const TemplateSeats& each) { return each.role == seats.role; });
                REQUIRE(kind != setUp.source->seats.end());
                const double estimate = seats.hours * seats.count;
                const double created = createdHours(plan, kind->hat, loads);
                INFO(situation.key << ", " << setUp.source->id << ", " << seats.role << ": " << created << " h for "
                                   << estimate);
                CHECK(created == Approx(estimate).epsilon(0.15));
            }
        }
    }
}

TEST_CASE("who does only part of a side's work has that as a factor, and heads have their hours typed")
{
    const Plan founder = planOf(templateNamed("C01"), {{"developers", 4}});
    const auto* market = founder.find<Fact>({id, std::string(marketPartKey)});
    const auto* team = founder.find<Fact>({id, std::string(teamPartKey)});
    REQUIRE((market != nullptr && team != nullptr));
    CHECK(std::stod(market->value) < 1);
    CHECK(std::stod(team->value) < 1);
    CHECK(planOf(templateNamed("C05"), small).find<Fact>({id, std::string(marketPartKey)}) == nullptr);
    const Plan organisation = planOf(templateNamed("C18"), several);
    const auto head = std::find_if(organisation.all<Role>().begin(), organisation.all<Role>().end(),
                                   [](const auto& entry) { return entry.second.catalogueKey == "HEAD"; });
    REQUIRE(head != organisation.all<Role>().end());
    CHECK(organisation.find<ConstellationRole>({id, head->first})->measuredHours.value_or(0) > 12);
}
