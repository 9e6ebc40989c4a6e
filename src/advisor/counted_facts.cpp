#include "advisor/counted_facts.h"

#include "core/rows_of.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace remit {

namespace {

/// The units of one kind, and what they say of themselves as far as all say it.
struct CountedUnits {
    int count = 0;
    std::optional<double> sum = 0;

    void add(std::optional<double> value)
    {
        ++count;
        sum = sum && value ? std::optional(*sum + *value) : std::nullopt;
    }
};

/// Whether those who serve teams sit where these do; nothing where no such pair of places is known.
std::optional<double> servedFromAfar(const Plan& plan, ConstellationId constellation)
{
    std::optional<double> apart;
    for (const SeatUnit& row : eachOf<SeatUnit>(plan, constellation)) {
        const auto& seat = plan.find<Seat>({constellation, row.seat})->location;
        const auto& unit = plan.find<ConstellationUnit>({constellation, row.unit})->location;
        if (seat && unit && plan.find<Unit>(row.unit)->kind == UnitKind::team)
            apart = std::max(apart.value_or(0), *seat == *unit ? 0.0 : 1.0);
    }
    return apart;
}

std::set<LocationId> placesIn(const Plan& plan, ConstellationId constellation)
{
    std::set<LocationId> places;
    for (const Seat& row : eachOf<Seat>(plan, constellation)) {
        if (row.location)
            places.insert(*row.location);
    }
    for (const ConstellationUnit& row : eachOf<ConstellationUnit>(plan, constellation)) {
        if (row.location)
            places.insert(*row.location);
    }
    return places;
}

} // namespace

StatedFacts countedFacts(const Facts& facts, const StatedFacts& typed, const Plan& plan, ConstellationId constellation)
{
    CountedUnits products;
    CountedUnits teams;
    CountedUnits groups;
    for (const ConstellationUnit& row : eachOf<ConstellationUnit>(plan, constellation)) {
        switch (plan.find<Unit>(row.unit)->kind) {
        case UnitKind::product:
            products.add(row.markets);
            break;
        case UnitKind::team:
            teams.add(row.developers);
            break;
        case UnitKind::stakeholders:
            groups.add({});
            break;
        }
    }
    StatedFacts counted;
    const auto tell = [&](const char* key, std::optional<double> value) {
        const FactQuestion* question = facts.question(key);
        if (!value || question == nullptr)
            return;
        const double number = question->kind == FactKind::number ? *value : std::round(*value);
        if (number >= question->least && number <= question->most)
            counted[key] = number;
    };
    const auto tellUnits = [&](const CountedUnits& units, const char* countKey, const char* sumKey) {
        if (units.count == 0)
            return;
        tell(countKey, units.count);
        tell(sumKey, units.sum);
    };
    tellUnits(products, "products", "markets");
    tellUnits(teams, "teams", "developers");
    if (groups.count > facts.values(typed).of("stakeholderGroups"))
        tell("stakeholderGroups", groups.count);
    if (const auto places = placesIn(plan, constellation); !places.empty())
        tell("locations", double(places.size()));
    tell("ownerRemoteFromTeam", servedFromAfar(plan, constellation));
    return counted;
}

bool mayChangeFacts(const PlanChange& change)
{
    return change.touches<Fact>() || change.touches<ConstellationUnit>() || change.touches<SeatUnit>()
        || change.touches<Seat>();
}

} // namespace remit
