#include "advisor/cadence/meeting_sides.h"

#include "advisor/cadence/meeting_needs.h"
#include "core/organisation.h"
#include "core/role_names.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

/// The products that a seat has to do with, by what it serves; none where it serves no product nor a team of one.
std::set<UnitId> productsServed(const Plan& plan, const Seat::Key& seat)
{
    std::set<UnitId> products;
    for (const UnitId unit : servedBy(plan, seat)) {
        const auto* row = plan.find<Unit>(unit);
        const auto* use = plan.find<ConstellationUnit>({std::get<0>(seat), unit});
        if (row != nullptr && row->kind == UnitKind::product)
            products.insert(unit);
        else if (use != nullptr && use->product)
            products.insert(*use->product);
    }
    return products;
}

class Pairing {
public:
    Pairing(const Plan& plan, ConstellationId constellation, const CatalogueMeeting& meeting,
            const std::vector<const CatalogueMeeting*>& replacing)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_meeting(meeting)
        , m_replacing(replacing)
    {
    }

    std::vector<MeetingSides> pairs()
    {
        const auto& required = m_meeting.required;
        for (const MeetingSide& first : sidesActingAs(m_plan, m_constellation, required.front())) {
            for (std::size_t i = 1; i < required.size(); ++i) {
                for (const MeetingSide& second : sidesActingAs(m_plan, m_constellation, required[i]))
                    add(first, second);
            }
        }
        return std::move(m_pairs);
    }

private:
    void add(const MeetingSide& first, const MeetingSide& second)
    {
        const bool isKnown = std::any_of(m_pairs.begin(), m_pairs.end(), [&](const MeetingSides& each) {
            return std::find(each.begin(), each.end(), first) != each.end()
                && std::find(each.begin(), each.end(), second) != each.end();
        });
        const bool isInOrder = !m_meeting.isAmongReports || mayReport(second, first);
        if (!isKnown && isInOrder && areTwo(first, second) && shareProduct(first, second) && !isReplaced(first, second))
            m_pairs.push_back({first, second});
    }
    bool mayReport(const MeetingSide& side, const MeetingSide& to) const
    {
        const auto* seat = m_plan.find<Seat>({m_constellation, side.seat});
        return seat == nullptr || !seat->manager || *seat->manager == to.seat;
    }
    bool areTwo(const MeetingSide& one, const MeetingSide& other) const
    {
        if (one.role == other.role || (one.seat && one.seat == other.seat))
            return false;
        const auto* seat = m_plan.find<Seat>({m_constellation, one.seat});
        const auto* second = m_plan.find<Seat>({m_constellation, other.seat});
        return seat == nullptr || second == nullptr || !seat->person || seat->person != second->person;
    }
    bool shareProduct(const MeetingSide& one, const MeetingSide& other) const
    {
        const std::set<UnitId> products = productsServed(m_plan, {m_constellation, one.seat});
        const std::set<UnitId> others = productsServed(m_plan, {m_constellation, other.seat});
        return products.empty() || others.empty()
            || std::any_of(products.begin(), products.end(), [&](UnitId each) { return others.contains(each); });
    }
    bool isReplaced(const MeetingSide& one, const MeetingSide& other) const
    {
        return std::any_of(m_replacing.begin(), m_replacing.end(), [&](const CatalogueMeeting* each) {
            const auto isOf = [&](const MeetingSide& side, std::string_view role) {
                return actsAs(*m_plan.find<Role>(side.role), role);
            };
            const std::string& first = each->required.front();
            const std::string& last = each->required.back();
            return (isOf(one, first) && isOf(other, last)) || (isOf(one, last) && isOf(other, first));
        });
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    const CatalogueMeeting& m_meeting;
    const std::vector<const CatalogueMeeting*>& m_replacing;
    std::vector<MeetingSides> m_pairs;
};

/// Whom it serves: "Team 1, Team 2".
std::string unitsOf(const Plan& plan, const Seat::Key& seat)
{
    std::string names;
    for (const UnitId id : servedBy(plan, seat)) {
        if (const auto* unit = plan.find<Unit>(id))
            names += (names.empty() ? "" : ", ") + unit->name;
    }
    return names;
}

} // namespace

MeetingSides sidesActingAs(const Plan& plan, ConstellationId constellation, std::string_view catalogueRole)
{
    const std::vector<RoleId> roles = rolesActingAs(plan, constellation, catalogueRole);
    MeetingSides sides;
    for (const SeatId seat : seatsInOrder(plan, constellation)) {
        const std::vector<RoleId> hats = hatsOf(plan, {constellation, seat});
        const auto hat = std::find_first_of(roles.begin(), roles.end(), hats.begin(), hats.end());
        if (hat != roles.end())
            sides.push_back({*hat, seat});
    }
    for (const RoleId role : roles) {
        if (seatsOf(plan, constellation, role).empty())
            sides.push_back({role, {}});
    }
    return sides;
}

std::vector<MeetingSides> pairsFor(const Plan& plan, ConstellationId constellation, const CatalogueMeeting& meeting,
                                   const std::vector<const CatalogueMeeting*>& replacing)
{
    return Pairing(plan, constellation, meeting, replacing).pairs();
}

std::string nameOf(const Plan& plan, ConstellationId constellation, const MeetingSide& side)
{
    const auto* seat = plan.find<Seat>({constellation, side.seat});
    if (seat != nullptr && seat->person)
        return plan.find<Person>(*seat->person)->name;
    if (seat != nullptr && !seat->title.empty())
        return seat->title;
    const std::string name = fullNameOf(plan, side.role);
    const bool isOneOfSeveral = seat != nullptr && seatsOf(plan, constellation, side.role).size() > 1;
    const std::string units = isOneOfSeveral ? unitsOf(plan, seat->key()) : std::string();
    return units.empty() ? name : name + " (" + units + ")";
}

std::string namesOf(const Plan& plan, ConstellationId constellation, const MeetingSides& sides,
                    std::string_view between)
{
    std::string names;
    for (const MeetingSide& each : sides)
        names += (names.empty() ? std::string() : std::string(between)) + nameOf(plan, constellation, each);
    return names;
}

} // namespace remit
