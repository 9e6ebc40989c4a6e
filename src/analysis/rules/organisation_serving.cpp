#include "analysis/rules/rule_families.h"

#include <algorithm>
#include <iterator>

/// Who serves whom, and where.
namespace remit {

namespace {

bool serves(const SeenSeat& seat, UnitId unit)
{
    return std::find(seat.units.begin(), seat.units.end(), unit) != seat.units.end();
}

std::vector<const SeenSeat*> serving(const SeenStructure& structure, UnitId unit)
{
    std::vector<const SeenSeat*> found;
    for (const SeenSeat& seat : structure.seats()) {
        if (serves(seat, unit))
            found.push_back(&seat);
    }
    return found;
}

/// One seat of each holder.
std::vector<SeatId> oneOfEach(const std::vector<const SeenSeat*>& seats)
{
    std::set<int> holders;
    std::vector<SeatId> found;
    for (const SeenSeat* seat : seats) {
        if (holders.insert(seat->holder).second)
            found.push_back(seat->seat);
    }
    return found;
}

/// Those of the seats that collide with any other of them.
template <class Collide>
std::vector<const SeenSeat*> thatCollide(const std::vector<const SeenSeat*>& seats, Collide collide)
{
    std::vector<const SeenSeat*> found;
    std::copy_if(seats.begin(), seats.end(), std::back_inserter(found), [&](const SeenSeat* one) {
        return std::any_of(seats.begin(), seats.end(), [&](const SeenSeat* other) { return collide(*one, *other); });
    });
    return found;
}

void severalOwnersOneBacklog(const SeenStructure& structure, FindingSink& sink)
{
    const ReadRow* backlog = structure.row("PLA4");
    if (backlog == nullptr)
        return;
    for (const UnitId team : structure.units(UnitKind::team)) {
        for (const ReadCell& cell : backlog->cells) {
            const ReadColumn& column = structure.chart().columns[static_cast<std::size_t>(cell.column)];
            if (!cell.involvements.has(Involvement::answers) || sink.excepts(column))
                continue;
            std::vector<const SeenSeat*> owners = structure.seatsIn(cell.column);
            std::erase_if(owners, [team](const SeenSeat* seat) { return !serves(*seat, team); });
            std::vector<SeatId> each = oneOfEach(thatCollide(owners, [&](const SeenSeat& one, const SeenSeat& other) {
                return one.holder != other.holder && structure.shareProduct(one, other);
            }));
            if (each.size() < 2)
                continue;
            Finding& finding = sink.add(team);
            finding.found = static_cast<double>(each.size());
            finding.roles = {structure.roleOf(cell.column)};
            finding.seats = std::move(each);
            break;
        }
    }
}

bool reportsTo(const SeenStructure& structure, const SeenSeat& seat, const SeenSeat& above)
{
    std::set<SeatId> passed;
    for (auto at = seat.manager; at && passed.insert(*at).second;) {
        if (*at == above.seat)
            return true;
        const SeenSeat* next = structure.seat(*at);
        at = next == nullptr ? std::nullopt : next->manager;
    }
    return false;
}

/// Whether both look after the group for the same product, on a level.
bool collide(const SeenStructure& structure, const SeenSeat& one, const SeenSeat& other)
{
    if (one.holder == other.holder || one.hats != other.hats || reportsTo(structure, one, other)
        || reportsTo(structure, other, one))
        return false;
    return structure.shareProduct(one, other);
}

void stakeholderOwnership(const SeenStructure& structure, FindingSink& sink)
{
    for (const UnitId group : structure.units(UnitKind::stakeholders)) {
        const std::vector<const SeenSeat*> owners = serving(structure, group);
        if (owners.empty()) {
            sink.add(group).severity = sink.choice().severity == Severity::info ? Severity::warning : Severity::error;
            continue;
        }
        const auto colliding = thatCollide(
            owners, [&](const SeenSeat& one, const SeenSeat& other) { return collide(structure, one, other); });
        if (colliding.empty())
            continue;
        Finding& finding = sink.add(group);
        finding.variant = "several";
        finding.seats = oneOfEach(colliding);
        finding.found = static_cast<double>(finding.seats.size());
    }
}

bool anyActsAs(const SeenStructure& structure, const std::vector<const SeenSeat*>& seats, std::string_view role)
{
    return std::any_of(seats.begin(), seats.end(), [&](const SeenSeat* seat) { return structure.actsAs(*seat, role); });
}

/// Groups from outside are the manager's, those from inside the owner's, where these are two.
void stakeholderSide(const SeenStructure& structure, FindingSink& sink)
{
    if (structure.columnsAs("PM", "PO").empty() || structure.columnsAs("PO", "PM").empty())
        return;
    for (const UnitId group : structure.units(UnitKind::stakeholders)) {
        const std::vector<const SeenSeat*> owners = serving(structure, group);
        const bool isInternal = structure.plan().find<Unit>(group)->side == UnitSide::internal;
        const char* right = isInternal ? "PO" : "PM";
        const char* other = isInternal ? "PM" : "PO";
        if (anyActsAs(structure, owners, right) || !anyActsAs(structure, owners, other))
            continue;
        Finding& finding = sink.add(group);
        finding.variant = isInternal ? "internal" : "";
        finding.seats = oneOfEach(owners);
    }
}

/// Whether the team does it.
bool isOfTeam(const SeenStructure& structure, const ReadRow& row)
{
    return row.horizon == Horizon::operational && structure.takesPart(row, "DT", {Involvement::does});
}

/// Seats that answer for daily work of the team and share the fewest hours with it, below the limit.
struct Remote {
    std::vector<SeatId> seats;
    double hours = 0;
};

Remote remoteFrom(const SeenStructure& structure, UnitId team, LocationId place, const std::set<int>& answering,
                  double limit)
{
    Remote remote;
    remote.hours = limit;
    for (const SeenSeat* seat : serving(structure, team)) {
        const bool answers
            = std::any_of(seat->hats.begin(), seat->hats.end(), [&](int hat) { return answering.contains(hat); });
        const auto hours = answers && seat->location ? structure.overlap(*seat->location, place) : std::nullopt;
        if (!hours || *hours >= limit)
            continue;
        remote.seats.push_back(seat->seat);
        remote.hours = std::min(remote.hours, *hours);
    }
    return remote;
}

void remoteAccountability(const SeenStructure& structure, FindingSink& sink)
{
    std::set<int> answering;
    for (const auto& entry : structure.rows()) {
        if (!isOfTeam(structure, entry.second.read))
            continue;
        for (const ReadCell& cell : entry.second.read.cells) {
            if (cell.involvements.has(Involvement::answers))
                answering.insert(cell.column);
        }
    }
    for (const UnitId team : structure.units(UnitKind::team)) {
        const auto place = structure.locationOf(team);
        if (!place)
            continue;
        Remote remote = remoteFrom(structure, team, *place, answering, sink.limit());
        if (remote.seats.empty())
            continue;
        Finding& finding = sink.add(team);
        finding.seats = std::move(remote.seats);
        finding.found = remote.hours;
        finding.limit = sink.limit();
    }
}

/// Owners and who stands in for them.
std::vector<const SeenSeat*> reachable(const SeenStructure& structure)
{
    std::vector<const SeenSeat*> found;
    for (const SeenSeat& seat : structure.seats()) {
        if (!structure.actsAs(seat, "PO"))
            continue;
        found.push_back(&seat);
        if (const SeenSeat* deputy = seat.deputy ? structure.seat(*seat.deputy) : nullptr)
            found.push_back(deputy);
    }
    return found;
}

void locationUncovered(const SeenStructure& structure, FindingSink& sink)
{
    const std::vector<const SeenSeat*> owners = reachable(structure);
    std::set<LocationId> places;
    for (const UnitId team : structure.units(UnitKind::team)) {
        if (const auto place = structure.locationOf(team))
            places.insert(*place);
    }
    for (const LocationId place : places) {
        // Who may be near for all that is known counts as near.
        const bool mayBeNear = std::any_of(owners.begin(), owners.end(), [&](const SeenSeat* seat) {
            const auto hours = seat->location ? structure.overlap(*seat->location, place) : std::nullopt;
            return !hours || *hours >= sink.limit();
        });
        if (owners.empty() || mayBeNear)
            continue;
        sink.add(place).limit = sink.limit();
    }
}

} // namespace

std::vector<StructureRule> servingRules()
{
    return {{"several-owners-one-backlog", {}, severalOwnersOneBacklog, true, {"PLA4"}},
            {"stakeholder-ownership", {}, stakeholderOwnership, true},
            {"stakeholder-side", {}, stakeholderSide, true},
            {"remote-accountability", {""}, remoteAccountability, true},
            {"location-uncovered", {""}, locationUncovered, true}};
}

} // namespace remit
