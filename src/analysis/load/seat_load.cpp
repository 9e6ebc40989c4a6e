#include "analysis/load/seat_load.h"

#include "analysis/load/seat_share.h"
#include "core/organisation.h"

#include <algorithm>

namespace remit {

namespace {

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

/// What the role really takes, or what is known of its rows.
std::optional<double> hoursOnRows(const RoleWorkload& role)
{
    if (role.measuredHours)
        return role.measuredHours;
    const bool isNothing = role.knownHours <= 0 && (role.withoutHours > 0 || !role.carriesEstimates);
    return isNothing ? std::nullopt : std::optional(role.knownHours);
}

/// Hours that were measured have the meetings in.
void addMeetings(const std::vector<MeetingLoad>& meetings, const ConstellationLoad& loads, SeatWorkload& seat)
{
    seat.meetingHours = hoursOf(meetings);
    for (const MeetingLoad& each : meetings) {
        const RoleWorkload* role = loads.of(each.role);
        seat.addedHours += role != nullptr && role->measuredHours ? 0 : each.added;
    }
    seat.isOnlyMeetings = seat.addedHours > 0 && seat.hours.value_or(0) <= 0;
    if (seat.addedHours > 0)
        seat.hours = seat.hours.value_or(0) + seat.addedHours;
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
        if (role == nullptr)
            continue;
        const std::optional<double> known = hoursOnRows(*role);
        if (!known) {
            found.isAtLeast = found.isAtLeast || role->withoutHours > 0;
            found.isMostlyUnknown = found.isMostlyUnknown || role->withoutHours > 0;
            continue;
        }
        const SeatShare share = seatShare(plan, seat, hat);
        found.levels = role->levels;
        found.isAtLeast = found.isAtLeast || role->isAtLeast();
        found.isMostlyUnknown = found.isMostlyUnknown || role->isMostlyUnknown();
        const Halves& parts = halves.at(hat);
        // What was measured as a whole falls to the seats as what was reckoned does.
        const double scale = parts.whole() > 0 ? *known / parts.whole() : 0;
        const double ofSeat = parts.ofTeams * share.ofTeams + parts.ofRest * share.ofRest;
        found.hours = found.hours.value_or(0) + (parts.whole() > 0 ? ofSeat * scale : *known * share.ofRest);
        estimated += role->measuredHours
            ? 0
            : (parts.estimatedOfTeams * share.ofTeams + parts.estimatedOfRest * share.ofRest) * scale;
    }
    // A hat without rows beside one whose rows have no hours is no work that is known to be none.
    if (found.isAtLeast && found.hours.value_or(0) <= 0)
        found.hours.reset();
    addMeetings(loads.meetingsOf(std::get<1>(seat)), loads, found);
    found.isRough = found.hours && 2 * estimated > *found.hours;
    return found;
}

} // namespace

std::optional<double> SeatWorkload::load() const
{
    return hours && capacity > 0 && !isOnlyMeetings ? std::optional(*hours / capacity) : std::nullopt;
}

LoadLevel SeatWorkload::level() const
{
    return levelOf(load(), levels, isRough, isMostlyUnknown);
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
