#include "analysis/checks/seen_structure.h"

#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

/// Nobody works longer than this in a day; for places that are one.
constexpr double wholeDay = 24;

int columnOf(const ReadChart& chart, RoleId role)
{
    const auto at = std::find_if(chart.columns.begin(), chart.columns.end(),
                                 [role](const ReadColumn& each) { return each.role == role; });
    return at == chart.columns.end() ? -1 : static_cast<int>(at - chart.columns.begin());
}

} // namespace

SeenStructure::SeenStructure(const Plan& plan, const ReadChart& chart, const SeenRows& rows, const LinkedRows& links,
                             const CheckContext& context, const SeenCadence& cadence, const SeenDesign& design)
    : m_plan(plan)
    , m_chart(chart)
    , m_rows(rows)
    , m_links(links)
    , m_context(context)
    , m_cadence(cadence)
    , m_design(design)
{
    readSeats();
}

void SeenStructure::readSeats()
{
    const ConstellationId here = m_chart.constellation;
    for (const SeatId id : seatsInOrder(m_plan, here)) {
        const Seat& row = *m_plan.find<Seat>({here, id});
        SeenSeat seat{id, row.person, row.manager, row.deputy, row.location, row.fte, {}, servedBy(m_plan, row.key()),
                      0};
        for (const RoleId hat : hatsOf(m_plan, row.key())) {
            if (const int column = columnOf(m_chart, hat); column >= 0)
                seat.hats.push_back(column);
        }
        m_seats.push_back(std::move(seat));
    }
    std::map<PersonId, int> holders;
    for (SeenSeat& seat : m_seats) {
        seat.holder = static_cast<int>(m_holders.size());
        if (seat.person)
            seat.holder = holders.emplace(*seat.person, seat.holder).first->second;
        if (seat.holder == static_cast<int>(m_holders.size()))
            m_holders.push_back({seat.person.has_value(), {}});
        m_holders[static_cast<std::size_t>(seat.holder)].seats.push_back(&seat);
    }
}

int SeenStructure::unlinkedRows() const
{
    std::size_t linked = 0;
    for (const auto& entry : m_links)
        linked += entry.second.size();
    return static_cast<int>(m_rows.size() - linked);
}

const ReadRow* SeenStructure::row(std::string_view link) const
{
    const auto linked = m_links.find(link);
    return linked == m_links.end() ? nullptr : &read(*linked->second.begin());
}

std::vector<const ReadRow*> SeenStructure::rowsOf(const std::vector<std::string_view>& links) const
{
    std::vector<const ReadRow*> found;
    for (const std::string_view link : links) {
        const auto linked = m_links.find(link);
        if (linked == m_links.end())
            continue;
        for (const ResponsibilityId each : linked->second)
            found.push_back(&read(each));
    }
    return found;
}

std::vector<const ReadRow*> SeenStructure::rowsIn(std::string_view area) const
{
    std::vector<const ReadRow*> found;
    for (auto at = m_links.lower_bound(area); at != m_links.end() && at->first.compare(0, area.size(), area) == 0;
         ++at) {
        for (const ResponsibilityId each : at->second)
            found.push_back(&read(each));
    }
    return found;
}

const SeenSeat* SeenStructure::seat(SeatId id) const
{
    const auto at
        = std::find_if(m_seats.begin(), m_seats.end(), [id](const SeenSeat& each) { return each.seat == id; });
    return at == m_seats.end() ? nullptr : &*at;
}

std::vector<const SeenSeat*> SeenStructure::seatsIn(int column) const
{
    std::vector<const SeenSeat*> found;
    for (const SeenSeat& seat : m_seats) {
        if (std::find(seat.hats.begin(), seat.hats.end(), column) != seat.hats.end())
            found.push_back(&seat);
    }
    return found;
}

bool SeenStructure::actsAs(const SeenSeat& seat, std::string_view catalogueRole) const
{
    return std::any_of(seat.hats.begin(), seat.hats.end(), [&](int column) {
        return m_chart.columns[static_cast<std::size_t>(column)].actsAs(catalogueRole);
    });
}

bool SeenStructure::actsAs(const Holder& holder, std::string_view catalogueRole) const
{
    return std::any_of(holder.seats.begin(), holder.seats.end(),
                       [&](const SeenSeat* seat) { return actsAs(*seat, catalogueRole); });
}

std::vector<int> SeenStructure::columnsAs(std::string_view catalogueRole, std::string_view butNot) const
{
    std::vector<int> columns;
    for (int each = 0; each < m_chart.roleCount(); ++each) {
        const ReadColumn& column = m_chart.columns[static_cast<std::size_t>(each)];
        if (column.actsAs(catalogueRole) && (butNot.empty() || !column.actsAs(butNot)))
            columns.push_back(each);
    }
    return columns;
}

bool SeenStructure::takesPart(const ReadRow& row, std::string_view catalogueRole, Involvements parts) const
{
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const ReadCell& cell) {
        return cell.involvements.hasAny(parts)
            && m_chart.columns[static_cast<std::size_t>(cell.column)].actsAs(catalogueRole);
    });
}

std::optional<HeldHours> SeenStructure::hoursOf(const Holder& holder) const
{
    HeldHours sum;
    double estimated = 0;
    for (const SeenSeat* seat : holder.seats) {
        const auto known = m_context.seats.find(seat->seat);
        if (known == m_context.seats.end())
            return std::nullopt;
        sum.hours += known->second.hours;
        sum.capacity += known->second.capacity;
        sum.fte += seat->fte;
        sum.atLeast = sum.atLeast || known->second.atLeast;
        estimated += known->second.mostlyEstimated ? known->second.hours : 0;
    }
    sum.mostlyEstimated = 2 * estimated > sum.hours;
    return sum;
}

std::vector<UnitId> SeenStructure::unitsOf(const Holder& holder, UnitKind kind) const
{
    std::vector<UnitId> found;
    for (const SeenSeat* seat : holder.seats) {
        for (const UnitId unit : seat->units) {
            const auto* row = m_plan.find<Unit>(unit);
            if (row != nullptr && row->kind == kind && std::find(found.begin(), found.end(), unit) == found.end())
                found.push_back(unit);
        }
    }
    return found;
}

std::vector<UnitId> SeenStructure::units(UnitKind kind) const
{
    return unitsInOrder(m_plan, m_chart.constellation, kind);
}

std::optional<LocationId> SeenStructure::locationOf(UnitId unit) const
{
    const auto* use = m_plan.find<ConstellationUnit>({m_chart.constellation, unit});
    return use == nullptr ? std::nullopt : use->location;
}

bool SeenStructure::shareProduct(const SeenSeat& one, const SeenSeat& other) const
{
    const std::vector<UnitId> first = unitsOf(Holder{false, {&one}}, UnitKind::product);
    const std::vector<UnitId> second = unitsOf(Holder{false, {&other}}, UnitKind::product);
    if (first.empty() || second.empty())
        return first.empty() && second.empty();
    return std::find_first_of(first.begin(), first.end(), second.begin(), second.end()) != first.end();
}

std::optional<double> SeenStructure::fact(std::string_view key) const
{
    const auto known = m_context.facts.find(key);
    return known == m_context.facts.end() ? std::nullopt : std::optional(known->second);
}

std::optional<double> SeenStructure::overlap(LocationId one, LocationId other) const
{
    if (one == other)
        return wholeDay;
    const auto known = m_context.overlaps.find({std::min(one, other), std::max(one, other)});
    return known == m_context.overlaps.end() ? std::nullopt : std::optional(known->second);
}

} // namespace remit
