#include "analysis/map/constellation_map.h"

#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace remit {

namespace {

constexpr double pillHeight = 52;
constexpr double unitHeight = 58;

std::optional<MapPoint> placeOf(const std::optional<double>& x, const std::optional<double>& y)
{
    return x && y ? std::optional(MapPoint{*x, *y}) : std::nullopt;
}

class MapMaker {
public:
    MapMaker(const Plan& plan, ConstellationId constellation)
        : m_plan(plan)
        , m_constellation(constellation)
    {
    }

    ConstellationMap made()
    {
        chooseGrounds();
        for (const SeatId seat : seatsInOrder(m_plan, m_constellation))
            addSeat(*m_plan.find<Seat>({m_constellation, seat}));
        for (const UnitKind kind : {UnitKind::product, UnitKind::team, UnitKind::stakeholders}) {
            for (const UnitId unit : unitsInOrder(m_plan, m_constellation, kind))
                addUnit(*m_plan.find<Unit>(unit), *m_plan.find<ConstellationUnit>({m_constellation, unit}));
        }
        linkSeats();
        linkPeers();
        m_map.graph.frames = static_cast<int>(m_map.grounds.size());
        return std::move(m_map);
    }

private:
    /// Frames for locations that are used; of one alone nothing would be learnt. Else for products.
    void chooseGrounds()
    {
        std::set<LocationId> used;
        for (const Seat& each : eachOf<Seat>(m_plan, m_constellation)) {
            if (each.location)
                used.insert(*each.location);
        }
        for (const ConstellationUnit& each : eachOf<ConstellationUnit>(m_plan, m_constellation)) {
            if (each.location)
                used.insert(*each.location);
        }
        if (used.size() > 1) {
            for (const LocationId id : locationsInOrder(m_plan)) {
                if (used.contains(id))
                    m_map.grounds.push_back({id, {}});
            }
            return;
        }
        const auto products = unitsInOrder(m_plan, m_constellation, UnitKind::product);
        if (products.size() < 2)
            return;
        const std::set<UnitId> inhabited = productsOfCards();
        for (const UnitId id : products) {
            if (inhabited.contains(id))
                m_map.grounds.push_back({{}, id});
        }
    }

    /// Those that a team works on, or that are all a seat serves.
    std::set<UnitId> productsOfCards() const
    {
        std::set<UnitId> products;
        for (const ConstellationUnit& each : eachOf<ConstellationUnit>(m_plan, m_constellation)) {
            if (each.product)
                products.insert(*each.product);
        }
        for (const Seat& each : eachOf<Seat>(m_plan, m_constellation))
            products.insert(productOf(each));
        return products;
    }

    int frameOf(const MapGround& ground) const
    {
        const auto found = std::find(m_map.grounds.begin(), m_map.grounds.end(), ground);
        const bool isOne = found != m_map.grounds.end() && !(ground == MapGround());
        return isOne ? static_cast<int>(found - m_map.grounds.begin()) : -1;
    }

    /// Where all that a seat serves belongs to one product.
    UnitId productOf(const Seat& seat) const
    {
        std::set<UnitId> products;
        for (const UnitId id : servedBy(m_plan, seat.key())) {
            const auto* use = m_plan.find<ConstellationUnit>({m_constellation, id});
            if (m_plan.find<Unit>(id)->kind == UnitKind::product)
                products.insert(id);
            else if (use->product)
                products.insert(*use->product);
        }
        return products.size() == 1 ? *products.begin() : UnitId();
    }

    void add(MapItem item, const MapNode& node)
    {
        const int index = static_cast<int>(m_map.items.size());
        (item.seat ? m_seats[item.seat] : m_units[item.unit]) = index;
        m_map.items.push_back(item);
        m_map.graph.nodes.push_back(node);
    }

    void addSeat(const Seat& seat)
    {
        MapNode node;
        node.kind = MapNodeKind::seat;
        node.frame = seat.location ? frameOf({*seat.location, {}}) : frameOf({{}, productOf(seat)});
        node.placed = placeOf(seat.x, seat.y);
        add({seat.seat, {}}, node);
    }

    void addUnit(const Unit& unit, const ConstellationUnit& use)
    {
        MapNode node;
        node.frame = use.location ? frameOf({*use.location, {}}) : -1;
        node.placed = placeOf(use.x, use.y);
        node.external = unit.side == UnitSide::external;
        node.height = unitHeight;
        switch (unit.kind) {
        case UnitKind::product:
            if (frameOf({{}, unit.id}) >= 0)
                return;
            node.kind = MapNodeKind::product;
            break;
        case UnitKind::team:
            node.kind = MapNodeKind::team;
            if (node.frame < 0 && use.product)
                node.frame = frameOf({{}, *use.product});
            break;
        case UnitKind::stakeholders:
            node.kind = MapNodeKind::stakeholders;
            node.frame = -1;
            node.height = pillHeight;
            break;
        }
        add({{}, unit.id}, node);
    }

    void link(int from, int to, MapLineKind kind) { m_map.graph.links.push_back({from, to, kind}); }

    void linkSeats()
    {
        for (const SeatId id : seatsInOrder(m_plan, m_constellation)) {
            const Seat& seat = *m_plan.find<Seat>({m_constellation, id});
            if (seat.manager && m_seats.contains(*seat.manager))
                link(m_seats[*seat.manager], m_seats[id], MapLineKind::leads);
            for (const UnitId unit : servedBy(m_plan, seat.key())) {
                if (!m_units.contains(unit))
                    continue;
                const bool isGroup = m_plan.find<Unit>(unit)->kind == UnitKind::stakeholders;
                link(m_seats[id], m_units[unit], isGroup ? MapLineKind::looksAfter : MapLineKind::serves);
            }
        }
    }

    void linkPeers()
    {
        std::map<std::pair<std::optional<SeatId>, RoleId>, SeatId> last;
        for (const SeatId id : seatsInOrder(m_plan, m_constellation)) {
            const Seat& seat = *m_plan.find<Seat>({m_constellation, id});
            const auto hats = hatsOf(m_plan, seat.key());
            if (hats.empty() || m_plan.find<Role>(hats.front())->kind != RoleKind::product)
                continue;
            const auto [peer, isFirst] = last.try_emplace({seat.manager, hats.front()}, id);
            if (!isFirst)
                link(m_seats[std::exchange(peer->second, id)], m_seats[id], MapLineKind::coordinates);
        }
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    ConstellationMap m_map;
    std::map<SeatId, int> m_seats;
    std::map<UnitId, int> m_units;
};

} // namespace

ConstellationMap mapOf(const Plan& plan, ConstellationId constellation)
{
    return MapMaker(plan, constellation).made();
}

} // namespace remit
