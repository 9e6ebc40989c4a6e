#include "analysis/rules/cadence_parties.h"

#include "core/organisation.h"

#include <algorithm>

namespace remit {

namespace {

bool shareWork(const SeenStructure& structure, const Pair& pair)
{
    const std::vector<UnitId> products = structure.units(UnitKind::product);
    return products.size() < 2 || std::any_of(products.begin(), products.end(), [&](UnitId product) {
               return worksOn(structure, pair.manager, product) && worksOn(structure, pair.owner, product);
           });
}

} // namespace

std::vector<Party> partiesAs(const SeenStructure& structure, std::string_view catalogueRole, std::string_view butNot)
{
    std::vector<Party> parties;
    for (const int column : structure.columnsAs(catalogueRole, butNot)) {
        const std::vector<const SeenSeat*> seats = structure.seatsIn(column);
        if (seats.empty())
            parties.push_back({nullptr, structure.roleOf(column)});
        for (const SeenSeat* seat : seats) {
            const bool isKnown
                = std::any_of(parties.begin(), parties.end(), [seat](const Party& each) { return each.seat == seat; });
            if (!isKnown && (butNot.empty() || !structure.actsAs(*seat, butNot)))
                parties.push_back({seat, structure.roleOf(column)});
        }
    }
    return parties;
}

bool areOne(const Party& one, const Party& other)
{
    if (one.seat != nullptr && other.seat != nullptr)
        return one.seat->holder == other.seat->holder;
    return one.seat == other.seat && one.role == other.role;
}

std::vector<Pair> pairsOf(const SeenStructure& structure)
{
    std::vector<Pair> pairs;
    for (const Party& owner : partiesAs(structure, "PO", "PM")) {
        for (const Party& manager : partiesAs(structure, "PM")) {
            const Pair pair{manager, owner};
            if (!areOne(manager, owner) && shareWork(structure, pair))
                pairs.push_back(pair);
        }
    }
    return pairs;
}

bool attends(const SeenMeeting& meeting, const Party& party)
{
    return std::any_of(meeting.who.begin(), meeting.who.end(), [&](const Participant& who) {
        const bool isIt = party.seat != nullptr ? who.seat == party.seat->seat : !who.seat && who.role == party.role;
        return isIt && who.share > 0;
    });
}

bool attendsAs(const SeenStructure& structure, const Participant& who, std::string_view catalogueRole)
{
    if (who.share <= 0 || who.isStakeholders())
        return false;
    if (const SeenSeat* seat = who.seat ? structure.seat(who.seat) : nullptr)
        return structure.actsAs(*seat, catalogueRole);
    const auto* role = structure.plan().find<Role>(who.role);
    return role != nullptr && actsAs(*role, catalogueRole);
}

bool anyAttendsAs(const SeenStructure& structure, const SeenMeeting& meeting, std::string_view catalogueRole)
{
    return std::any_of(meeting.who.begin(), meeting.who.end(),
                       [&](const Participant& who) { return attendsAs(structure, who, catalogueRole); });
}

bool groupAttends(const SeenMeeting& meeting, UnitId group)
{
    return std::any_of(meeting.who.begin(), meeting.who.end(),
                       [group](const Participant& who) { return who.isStakeholders() && who.unit == group; });
}

bool meetsSponsor(const SeenStructure& structure)
{
    const std::vector<const SeenMeeting*> meetings = structure.cadence().of({"K16"});
    return std::any_of(meetings.begin(), meetings.end(), [&](const SeenMeeting* each) {
        return anyAttendsAs(structure, *each, "ES")
            && (anyAttendsAs(structure, *each, "PM") || anyAttendsAs(structure, *each, "PO"));
    });
}

std::vector<UnitId> productsIn(const SeenStructure& structure)
{
    std::vector<UnitId> products = structure.units(UnitKind::product);
    return products.empty() ? std::vector<UnitId>{UnitId()} : products;
}

std::vector<UnitId> teamsIn(const SeenStructure& structure)
{
    std::vector<UnitId> teams = structure.units(UnitKind::team);
    return teams.empty() ? std::vector<UnitId>{UnitId()} : teams;
}

UnitId productOfTeam(const SeenStructure& structure, UnitId team)
{
    const auto* use = structure.plan().find<ConstellationUnit>({structure.constellation(), team});
    if (use != nullptr && use->product)
        return *use->product;
    const std::vector<UnitId> products = structure.units(UnitKind::product);
    return products.size() == 1 ? products.front() : UnitId();
}

bool concernsTeam(const SeenStructure& structure, const SeenMeeting& meeting, UnitId team)
{
    const UnitId unit = meeting.row.unit;
    return !unit || !team || unit == team || unit == productOfTeam(structure, team);
}

bool concernsProduct(const SeenStructure& structure, const SeenMeeting& meeting, UnitId product)
{
    const UnitId unit = meeting.row.unit;
    return !unit || !product || unit == product || productOfTeam(structure, unit) == product;
}

bool worksOn(const SeenStructure& structure, const Party& party, UnitId product)
{
    return !product || party.seat == nullptr
        || concernsSeat(structure.plan(), {structure.constellation(), party.seat->seat}, product);
}

bool isBelow(double times, double limit)
{
    constexpr double rounding = 1e-9;
    return times < limit - rounding;
}

Finding& addAbout(const Party& party, FindingSink& sink)
{
    if (party.seat != nullptr)
        return sink.add(party.seat->seat);
    Finding& finding = sink.add({}, party.role);
    finding.roles = {party.role};
    return finding;
}

Finding& addAboutUnit(UnitId unit, FindingSink& sink)
{
    return unit ? sink.add(unit) : sink.add();
}

} // namespace remit
