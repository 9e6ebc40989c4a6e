#include "core/organisation.h"

#include "core/rows_of.h"

#include <algorithm>
#include <utility>

namespace remit {

namespace {

/// The members of the rows, by the rows' positions, ties by id.
template <class Rows, class Of> auto inOrderOf(const Rows& rows, Of of)
{
    std::vector<std::pair<double, decltype(of(*rows.begin()))>> sorted;
    for (const auto& row : rows)
        sorted.emplace_back(row.position, of(row));
    std::sort(sorted.begin(), sorted.end());
    std::vector<decltype(of(*rows.begin()))> members;
    for (const auto& each : sorted)
        members.push_back(each.second);
    return members;
}

template <class Row> std::vector<typename Row::Key> allInOrder(const Plan& plan)
{
    std::vector<std::pair<double, typename Row::Key>> sorted;
    for (const auto& [key, row] : plan.all<Row>())
        sorted.emplace_back(row.position, key);
    std::sort(sorted.begin(), sorted.end());
    std::vector<typename Row::Key> keys;
    for (const auto& each : sorted)
        keys.push_back(each.second);
    return keys;
}

template <class... Row> Plan only(const Plan& plan)
{
    Plan part;
    ((part.all<Row>() = plan.all<Row>()), ...);
    return part;
}

} // namespace

Plan organisationOf(const Plan& plan)
{
    return only<Role, Constellation, ConstellationRole, Location, Person, Unit, ConstellationUnit, Seat, SeatRole,
                SeatUnit, BlockedTime>(plan);
}

bool actsAs(std::string_view catalogueKey, std::string_view standsFor, std::string_view catalogueRole)
{
    const std::string all = " " + std::string(standsFor) + " ";
    return catalogueKey == catalogueRole || all.find(" " + std::string(catalogueRole) + " ") != std::string::npos;
}

bool actsAs(const Role& role, std::string_view catalogueRole)
{
    return actsAs(role.catalogueKey, role.standsFor, catalogueRole);
}

bool actsAs(const Plan& plan, const Seat::Key& seat, std::string_view catalogueRole)
{
    const std::vector<RoleId> hats = hatsOf(plan, seat);
    return std::any_of(hats.begin(), hats.end(), [&](RoleId hat) {
        const auto* role = plan.find<Role>(hat);
        return role != nullptr && actsAs(*role, catalogueRole);
    });
}

std::vector<SeatId> seatsInOrder(const Plan& plan, ConstellationId constellation)
{
    return inOrderOf(eachOf<Seat>(plan, constellation), [](const Seat& row) { return row.seat; });
}

std::vector<RoleId> hatsOf(const Plan& plan, const Seat::Key& seat)
{
    return inOrderOf(eachOf<SeatRole>(plan, std::get<0>(seat), std::get<1>(seat)),
                     [](const SeatRole& row) { return row.role; });
}

std::vector<UnitId> servedBy(const Plan& plan, const Seat::Key& seat)
{
    return inOrderOf(eachOf<SeatUnit>(plan, std::get<0>(seat), std::get<1>(seat)),
                     [](const SeatUnit& row) { return row.unit; });
}

std::vector<SeatId> seatsOf(const Plan& plan, ConstellationId constellation, RoleId role)
{
    std::vector<SeatId> seats = seatsInOrder(plan, constellation);
    std::erase_if(seats, [&](SeatId seat) { return plan.find<SeatRole>({constellation, seat, role}) == nullptr; });
    return seats;
}

std::vector<PersonId> peopleOf(const Plan& plan, ConstellationId constellation, RoleId role)
{
    std::vector<PersonId> people;
    for (const SeatId id : seatsOf(plan, constellation, role)) {
        const auto person = plan.find<Seat>({constellation, id})->person;
        if (person && std::find(people.begin(), people.end(), *person) == people.end())
            people.push_back(*person);
    }
    return people;
}

std::optional<double> fullTimeIn(const Plan& plan, ConstellationId constellation, RoleId role)
{
    std::optional<double> sum;
    for (const SeatId id : seatsOf(plan, constellation, role)) {
        const Seat::Key seat{constellation, id};
        sum = sum.value_or(0) + plan.find<Seat>(seat)->fte / static_cast<double>(hatsOf(plan, seat).size());
    }
    return sum;
}

bool isAnybodySeated(const Plan& plan, ConstellationId constellation)
{
    for (const Seat& seat : eachOf<Seat>(plan, constellation)) {
        if (seat.person)
            return true;
    }
    return false;
}

std::vector<UnitId> unitsInOrder(const Plan& plan, ConstellationId constellation, std::optional<UnitKind> kind)
{
    std::vector<UnitId> units = allInOrder<Unit>(plan);
    std::erase_if(units, [&](UnitId id) {
        return (kind && plan.find<Unit>(id)->kind != kind)
            || plan.find<ConstellationUnit>({constellation, id}) == nullptr;
    });
    return units;
}

std::vector<PersonId> peopleInOrder(const Plan& plan)
{
    return allInOrder<Person>(plan);
}

std::vector<LocationId> locationsInOrder(const Plan& plan)
{
    return allInOrder<Location>(plan);
}

} // namespace remit
