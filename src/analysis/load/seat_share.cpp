#include "analysis/load/seat_share.h"

#include "core/organisation.h"

namespace remit {

namespace {

double teamsOf(const Plan& plan, const Seat::Key& seat)
{
    double teams = 0;
    for (const UnitId unit : servedBy(plan, seat))
        teams += plan.find<Unit>(unit)->kind == UnitKind::team ? 1 : 0;
    return teams;
}

double timeFor(const Plan& plan, const Seat::Key& seat)
{
    return plan.find<Seat>(seat)->fte / static_cast<double>(hatsOf(plan, seat).size());
}

} // namespace

SeatShare seatShare(const Plan& plan, const Seat::Key& seat, RoleId hat)
{
    double teams = 0;
    double time = 0;
    for (const SeatId id : seatsOf(plan, std::get<0>(seat), hat)) {
        teams += teamsOf(plan, {std::get<0>(seat), id});
        time += timeFor(plan, {std::get<0>(seat), id});
    }
    const double rest = time > 0 ? timeFor(plan, seat) / time : 0;
    return {teams > 0 ? teamsOf(plan, seat) / teams : rest, rest};
}

} // namespace remit
