#include "analysis/comparison/metrics.h"
#include "core/organisation.h"
#include "core/rows_of.h"

/// How many there are of one for each of another.
namespace remit {

namespace {

Figure ratioOf(std::optional<double> many, std::optional<double> heads)
{
    return many && heads && *heads > 0 ? Figure{*many / *heads} : Figure();
}

/// Managers and owners; analysts help them.
Figure developersPerHead(const Measured& measured)
{
    return ratioOf(factIn(measured, "developers"), headsIn(measured, [&](const Seat& seat) {
                       return actsAs(measured.plan, seat.key(), "PM") || actsAs(measured.plan, seat.key(), "PO");
                   }));
}

Figure teamsPerOwner(const Measured& measured)
{
    return ratioOf(factIn(measured, "teams"),
                   headsIn(measured, [&](const Seat& seat) { return actsAs(measured.plan, seat.key(), "PO"); }));
}

bool servesAsOwner(const Measured& measured, const Seat& seat, UnitId team)
{
    if (measured.plan.find<SeatUnit>({seat.constellation, seat.seat, team}) == nullptr)
        return false;
    return actsAs(measured.plan, seat.key(), "PO");
}

/// Of the teams whose place is known: the part whose owner sits at the same place.
Figure locationCoverage(const Measured& measured)
{
    double teams = 0;
    double covered = 0;
    for (const UnitId team : unitsInOrder(measured.plan, measured.constellation, UnitKind::team)) {
        const auto& location = measured.plan.find<ConstellationUnit>({measured.constellation, team})->location;
        if (!location)
            continue;
        ++teams;
        for (const Seat& seat : eachOf<Seat>(measured.plan, measured.constellation)) {
            if (seat.location == location && servesAsOwner(measured, seat, team)) {
                ++covered;
                break;
            }
        }
    }
    return teams > 0 ? Figure{covered / teams} : Figure();
}

} // namespace

std::vector<KnownMetric> metricsOfSizes()
{
    return {{"developers-per-head", developersPerHead},
            {"teams-per-owner", teamsPerOwner},
            {"location-coverage", locationCoverage}};
}

} // namespace remit
