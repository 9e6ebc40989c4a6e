#include "analysis/map/map_routes.h"

#include "analysis/map/map_cells.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace remit {

namespace {

class Router {
public:
    Router(const MapGraph& graph, const std::vector<MapRect>& cards)
        : m_graph(graph)
        , m_cards(cards)
        , m_cells(cards)
    {
    }

    std::vector<MapRoute> routed();

private:
    bool isDown(const MapLink& link) const;
    bool standBeside(const MapLink& link) const;
    double shift(const MapLink& link, int card) const;
    MapRoute direct(const MapLink& link) const;
    bool isFree(const MapRoute& route, const MapLink& link) const;
    std::vector<MapPort> ports(const MapLink& link, int card) const;
    int crossings(const MapWay& way, int link) const;
    MapWay wayAround(int at) const;

    const MapGraph& m_graph;
    const std::vector<MapRect>& m_cards;
    const MapCells m_cells;
    /// The lines found so far.
    std::vector<std::vector<MapPoint>> m_lines;
};

/// Whether the line leaves a card at the bottom and comes to one clearly below it.
bool Router::isDown(const MapLink& link) const
{
    const bool down = link.kind == MapLineKind::leads || link.kind == MapLineKind::serves;
    return down && m_cards[link.to].y > m_cards[link.from].bottom();
}

/// Whether the line goes from side to side.
bool Router::standBeside(const MapLink& link) const
{
    constexpr double least = 12;
    const MapRect& from = m_cards[link.from];
    const MapRect& to = m_cards[link.to];
    const bool sameRow = from.y < to.bottom() && to.y < from.bottom();
    const bool apart = from.right() + least < to.x || to.right() + least < from.x;
    return apart && (sameRow || link.kind == MapLineKind::looksAfter);
}

/// Lines down leave and arrive in the middle; others a little to the side of the other end, so that both can be told
/// apart.
double Router::shift(const MapLink& link, int card) const
{
    if (isDown(link))
        return 0;
    const double away = m_cards[card == link.from ? link.to : link.from].center().x - m_cards[card].center().x;
    return (away < 0 ? -0.25 : 0.25) * m_cards[card].width;
}

MapRoute Router::direct(const MapLink& link) const
{
    const MapRect& from = m_cards[link.from];
    const MapRect& to = m_cards[link.to];
    MapRoute route;
    if (standBeside(link)) {
        const bool leftToRight = from.x < to.x;
        route.points.push_back({leftToRight ? from.right() : from.x, from.center().y});
        addCurveAcross(route, {leftToRight ? to.x : to.right(), to.center().y});
        return route;
    }
    const bool below = to.center().y > from.center().y;
    route.points.push_back({from.center().x + shift(link, link.from), below ? from.bottom() : from.y});
    const double x = to.center().x + (isDown(link) ? 0 : shift(link, link.to));
    addCurveDown(route, {x, below ? to.y : to.bottom()});
    return route;
}

bool Router::isFree(const MapRoute& route, const MapLink& link) const
{
    constexpr double distance = 6;
    const MapRect bounds = boundsOf(route.points).grown(distance);
    std::vector<MapPoint> line;
    for (int card = 0; card < int(m_cards.size()); ++card) {
        if (card == link.from || card == link.to || !bounds.overlaps(m_cards[card]))
            continue;
        if (line.empty())
            line = flattened(route);
        if (runsThrough(line, m_cards[card].grown(distance)))
            return false;
    }
    return true;
}

std::vector<MapPort> Router::ports(const MapLink& link, int card) const
{
    const double x = m_cards[card].center().x + shift(link, card);
    if (isDown(link))
        return {{card, x, card == link.from}};
    return {{card, x, true}, {card, x, false}};
}

/// The lines that `line` of a link would cross, of those there are.
int Router::crossings(const MapWay& way, int link) const
{
    const std::vector<MapPoint> line = flattened(m_cells.routeAlong(way));
    const auto sharesAnEnd = [&](const MapLink& other) {
        const auto& [from, to, kind] = m_graph.links[link];
        return other.from == from || other.from == to || other.to == from || other.to == to;
    };
    int count = 0;
    for (std::size_t other = 0; other < m_lines.size(); ++other)
        if (!sharesAnEnd(m_graph.links[other]) && crossEachOther(line, m_lines[other]))
            ++count;
    return count;
}

/// The shortest way around the cards; for a line that need not go down, the one of those above and below that crosses
/// fewer lines.
MapWay Router::wayAround(int at) const
{
    const MapLink& link = m_graph.links[at];
    const std::vector<MapPort> from = ports(link, link.from);
    const std::vector<MapPort> to = ports(link, link.to);
    MapWay best = m_cells.way(from, to);
    if (from.size() < 2 || best.cells.empty())
        return best;
    int fewest = crossings(best, at);
    for (std::size_t side = 0; side < from.size() && fewest > 0; ++side) {
        MapWay way = m_cells.way({from[side]}, {to[side]});
        const int count = way.cells.empty() ? fewest : crossings(way, at);
        if (count < fewest) {
            fewest = count;
            best = std::move(way);
        }
    }
    return best;
}

std::vector<MapRoute> Router::routed()
{
    std::vector<MapRoute> routes(m_graph.links.size());
    m_lines.resize(routes.size());
    std::vector<int> blocked;
    for (int i = 0; i < int(routes.size()); ++i) {
        if (m_graph.links[i].from == m_graph.links[i].to)
            continue;
        routes[i] = direct(m_graph.links[i]);
        if (isFree(routes[i], m_graph.links[i]))
            m_lines[i] = flattened(routes[i]);
        else
            blocked.push_back(i);
    }
    std::vector<MapWay> ways;
    for (const int i : blocked) {
        ways.push_back(wayAround(i));
        if (!ways.back().cells.empty())
            m_lines[i] = flattened(m_cells.routeAlong(ways.back()));
    }
    m_cells.spread(ways);
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (!ways[i].cells.empty())
            routes[blocked[i]] = m_cells.routeAlong(ways[i]);
    return routes;
}

} // namespace

std::vector<MapRoute> routesOf(const MapGraph& graph, const std::vector<MapRect>& cards)
{
    return Router(graph, cards).routed();
}

} // namespace remit
