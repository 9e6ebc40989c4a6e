#include "analysis/load/seat_load.h"

#include "core/organisation.h"

#include <algorithm>

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

/// Which part of a role's work falls to the seat.
struct SeatShare {
    double ofTeams = 0;
    double ofRest = 0;
};

SeatShare shareOf(const Plan& plan, const Seat::Key& seat, RoleId hat)
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

/// Of a role's hours, and of those that are estimates: what falls to its seats by the teams they serve, and the rest.
struct Halves {
    double ofTeams = 0;
    double ofRest = 0;
    double estimatedOfTeams = 0;
    double estimatedOfRest = 0;

    double whole() const { return ofTeams + ofRest; }
};

Halves halvesOf(const RoleWorkload& role)
{
    Halves halves;
    for (const auto& entry : role.rows) {
        for (const LoadLine& line : entry.second) {
            const double hours = role.scaledHours(line);
            const bool isEstimate = line.source == EffortSource::estimate;
            (line.half == EffortHalf::team ? halves.ofTeams : halves.ofRest) += hours;
            (line.half == EffortHalf::team ? halves.estimatedOfTeams : halves.estimatedOfRest)
                += isEstimate ? hours : 0;
        }
    }
    return halves;
}

SeatWorkload loadOf(const Plan& plan, const Seat::Key& seat, const ConstellationLoad& loads,
                    const std::map<RoleId, Halves>& halves)
{
    SeatWorkload found;
    const auto* row = plan.find<Seat>(seat);
    found.capacity = row == nullptr ? 0 : row->fte * loads.settings().capacity;
    double estimated = 0;
    for (const RoleId hat : hatsOf(plan, seat)) {
        const RoleWorkload* role = loads.of(hat);
        if (role == nullptr || !role->hours())
            continue;
        const SeatShare share = shareOf(plan, seat, hat);
        found.levels = role->levels;
        found.isAtLeast = found.isAtLeast || role->isAtLeast();
        const Halves& parts = halves.at(hat);
        // What was measured as a whole falls to the seats as what was reckoned does.
        const double scale = parts.whole() > 0 ? *role->hours() / parts.whole() : 0;
        const double ofSeat = parts.ofTeams * share.ofTeams + parts.ofRest * share.ofRest;
        found.hours = found.hours.value_or(0) + (parts.whole() > 0 ? ofSeat * scale : *role->hours() * share.ofRest);
        estimated += role->measuredHours
            ? 0
            : (parts.estimatedOfTeams * share.ofTeams + parts.estimatedOfRest * share.ofRest) * scale;
    }
    found.isRough = found.hours && 2 * estimated > *found.hours;
    return found;
}

} // namespace

std::optional<double> SeatWorkload::load() const
{
    return hours && capacity > 0 ? std::optional(*hours / capacity) : std::nullopt;
}

LoadLevel SeatWorkload::level() const
{
    return levelOf(load(), levels, isRough);
}

SeatWorkload seatLoad(const Plan& plan, const Seat::Key& seat, const ConstellationLoad& loads)
{
    std::map<RoleId, Halves> halves;
    for (const RoleId hat : hatsOf(plan, seat)) {
        if (const RoleWorkload* role = loads.of(hat))
            halves[hat] = halvesOf(*role);
    }
    return loadOf(plan, seat, loads, halves);
}

std::map<SeatId, SeatHours> knownSeatHours(const Plan& plan, ConstellationId constellation,
                                           const ConstellationLoad& loads)
{
    std::map<SeatId, SeatHours> known;
    const auto roles = loads.known();
    std::map<RoleId, Halves> halves;
    for (const SeatId id : seatsInOrder(plan, constellation)) {
        const Seat::Key seat{constellation, id};
        const std::vector<RoleId> hats = hatsOf(plan, seat);
        const bool isKnown
            = !hats.empty() && std::all_of(hats.begin(), hats.end(), [&](RoleId hat) { return roles.contains(hat); });
        if (!isKnown)
            continue;
        for (const RoleId hat : hats) {
            if (!halves.contains(hat))
                halves[hat] = halvesOf(*loads.of(hat));
        }
        const SeatWorkload load = loadOf(plan, seat, loads, halves);
        if (load.hours)
            known[id] = {*load.hours, load.capacity, load.isRough, load.isAtLeast};
    }
    return known;
}

} // namespace remit
