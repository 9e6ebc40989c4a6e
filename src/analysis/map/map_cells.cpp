#include "analysis/map/map_cells.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <utility>

namespace remit {

namespace {

constexpr double roomBesideCards = 8;
/// What a line keeps more than that, where it can: in the middle between a card and the edge of its frame.
constexpr double roomBesideLines = 4;
constexpr double narrow = 64;

} // namespace

struct MapCells::Reached {
    double cost = -1;
    double x = 0;
    int before = -1;
    int port = -1;
    bool done = false;
};

MapCells::MapCells(const std::vector<MapRect>& cards)
    : m_cards(cards)
    , m_bands(bandsOf(cards))
{
    findCells();
    connect();
}

void MapCells::findCells()
{
    MapRect all;
    for (const MapRect& card : m_cards)
        all = all.united(card);
    for (std::size_t band = 0; band + 1 < m_bands.edges.size(); ++band) {
        const double top = m_bands.edges[band];
        const double bottom = m_bands.edges[band + 1];
        std::vector<std::pair<double, double>> blocked;
        for (std::size_t card = 0; card < m_cards.size(); ++card)
            if (m_bands.tops[card] < bottom && top < m_bands.bottoms[card])
                blocked.push_back({m_cards[card].x - roomBesideCards, m_cards[card].right() + roomBesideCards});
        blocked.push_back({all.right() + roomAroundCards, all.right() + roomAroundCards});
        std::sort(blocked.begin(), blocked.end());
        double free = all.x - roomAroundCards;
        for (const auto& [from, to] : blocked) {
            if (from > free)
                m_cells.push_back({{free, top, from - free, bottom - top}, int(band), {}});
            free = std::max(free, to);
        }
    }
}

double MapCells::low(int cell, int next) const
{
    return std::max(m_cells[cell].room.x, m_cells[next].room.x);
}

double MapCells::high(int cell, int next) const
{
    return std::min(m_cells[cell].room.right(), m_cells[next].room.right());
}

void MapCells::connect()
{
    for (int cell = 0; cell < int(m_cells.size()); ++cell)
        for (int next = cell + 1; next < int(m_cells.size()) && m_cells[next].band <= m_cells[cell].band + 1; ++next)
            if (m_cells[next].band > m_cells[cell].band && low(cell, next) < high(cell, next)) {
                m_cells[cell].neighbours.push_back(next);
                m_cells[next].neighbours.push_back(cell);
            }
}

MapPoint MapCells::point(const MapPort& port) const
{
    const MapRect& card = m_cards[port.card];
    return {port.x, port.atBottom ? card.bottom() : card.y};
}

double MapCells::edgeAt(const MapPort& port) const
{
    return port.atBottom ? m_bands.bottoms[port.card] : m_bands.tops[port.card];
}

/// The cell right below or above a port, or -1 when something stands there.
int MapCells::cellAt(const MapPort& port) const
{
    const double edge = edgeAt(port);
    for (int cell = 0; cell < int(m_cells.size()); ++cell) {
        const MapRect& room = m_cells[cell].room;
        if ((port.atBottom ? room.y : room.bottom()) == edge && room.x <= port.x && port.x <= room.right())
            return cell;
    }
    return -1;
}

/// What it costs to go to the side in a cell: a lot where it is so low that there is no room for a curve.
double MapCells::costAside(int cell, double x) const
{
    constexpr double roomForACurve = 60;
    return std::abs(x) * (1 + roomForACurve / m_cells[cell].room.height);
}

MapWay MapCells::way(const std::vector<MapPort>& from, const std::vector<MapPort>& to) const
{
    std::vector<Reached> reached(m_cells.size() + to.size());
    const int goals = int(m_cells.size());
    using Step = std::pair<double, int>;
    std::priority_queue<Step, std::vector<Step>, std::greater<>> steps;
    const auto reach = [&](int cell, const Reached& how) {
        if (reached[cell].done || (reached[cell].cost >= 0 && reached[cell].cost <= how.cost))
            return;
        reached[cell] = how;
        steps.push({how.cost, cell});
    };
    for (int port = 0; port < int(from.size()); ++port)
        if (const int cell = cellAt(from[port]); cell >= 0)
            reach(cell, {0, from[port].x, -1, port, false});
    std::vector<int> goalCells;
    for (const MapPort& port : to)
        goalCells.push_back(cellAt(port));
    while (!steps.empty()) {
        const int at = steps.top().second;
        steps.pop();
        if (at >= goals) {
            MapWay found = wayBack(reached, reached[at].before, to[at - goals]);
            found.from = from[reached[at].port];
            straighten(found);
            return found;
        }
        if (std::exchange(reached[at].done, true))
            continue;
        const Reached here = reached[at];
        for (int goal = 0; goal < int(to.size()); ++goal)
            if (goalCells[goal] == at)
                reach(goals + goal, {here.cost + costAside(at, to[goal].x - here.x), here.x, at, here.port, false});
        for (const int next : m_cells[at].neighbours) {
            const double x = std::max(low(at, next), std::min(here.x, high(at, next)));
            const double cost = here.cost + costAside(at, x - here.x) + m_cells[next].room.height;
            reach(next, {cost, x, at, here.port, false});
        }
    }
    return {};
}

MapWay MapCells::wayBack(const std::vector<Reached>& reached, int last, const MapPort& goal) const
{
    MapWay way;
    way.to = goal;
    for (int cell = last; cell >= 0; cell = reached[cell].before)
        way.cells.push_back(cell);
    std::reverse(way.cells.begin(), way.cells.end());
    return way;
}

/// Goes to the side early: as soon as there is room it stands above or below where it is going.
void MapCells::straighten(MapWay& way) const
{
    for (std::size_t i = 0; i + 1 < way.cells.size(); ++i) {
        double least = low(way.cells[i], way.cells[i + 1]);
        double most = high(way.cells[i], way.cells[i + 1]);
        // Not aside in the next cell either, when there are cards beside it.
        if (i + 2 < way.cells.size()) {
            const double least2 = std::max(least, low(way.cells[i + 1], way.cells[i + 2]));
            const double most2 = std::min(most, high(way.cells[i + 1], way.cells[i + 2]));
            if (least2 <= most2) {
                least = least2;
                most = most2;
            }
        }
        // In the middle of a narrow gap; in a wide one not too near to the cards.
        const double away = most - least < narrow ? (most - least) / 2 : roomBesideLines;
        way.crossings.push_back(std::max(least + away, std::min(way.to.x, most - away)));
    }
}

/// How far a bow can reach down or up from the edge of a cell: through cells beyond that are as wide.
double MapCells::depthAt(int cell, double left, double right, bool down) const
{
    double depth = m_cells[cell].room.height;
    for (const int next : m_cells[cell].neighbours) {
        const MapRect& room = m_cells[next].room;
        if ((m_cells[next].band > m_cells[cell].band) == down && room.x <= left && right <= room.right())
            return depth + depthAt(next, left, right, down);
    }
    return depth;
}

MapRoute MapCells::routeAlong(const MapWay& way) const
{
    MapRoute route;
    route.points.push_back(point(way.from));
    const auto go = [&route](MapPoint to, double depth) {
        const MapPoint at = route.points.back();
        if (at.y != to.y)
            addCurveDown(route, to);
        else if (at.x != to.x)
            addBow(route, to, depth);
    };
    go({way.from.x, edgeAt(way.from)}, 0);
    for (std::size_t i = 0; i < way.cells.size(); ++i) {
        const Cell& cell = m_cells[way.cells[i]];
        const double startY = route.points.back().y;
        MapPoint to = {way.to.x, edgeAt(way.to)};
        if (i < way.crossings.size())
            to = {way.crossings[i], m_cells[way.cells[i + 1]].band > cell.band ? cell.room.bottom() : cell.room.y};
        const bool down = startY == cell.room.y;
        const auto [left, right] = std::minmax(route.points.back().x, to.x);
        const double deep = std::min(depthAt(way.cells[i], left, right, down) * 0.7, 16 + (right - left) * 0.05);
        go(to, down ? deep : -deep);
    }
    go(point(way.to), 0);
    return route;
}

/// A place where a way crosses from one cell to another, for lines from one card together.
struct MapCells::Run {
    std::vector<double*> crossings;
    double least = 0;
    double most = 0;
    /// The way crosses from the one to the other, in any direction.
    std::pair<int, int> cells;
    int card = 0;
};

std::vector<MapCells::Run> MapCells::runs(std::vector<MapWay>& ways) const
{
    std::vector<Run> runs;
    for (MapWay& way : ways)
        for (std::size_t i = 0; i < way.crossings.size(); ++i) {
            const std::pair<int, int> cells = std::minmax(way.cells[i], way.cells[i + 1]);
            const auto same = std::find_if(runs.begin(), runs.end(), [&](const Run& run) {
                return run.cells == cells && run.card == way.from.card && *run.crossings.front() == way.crossings[i];
            });
            if (same == runs.end())
                runs.push_back({{&way.crossings[i]},
                                low(cells.first, cells.second),
                                high(cells.first, cells.second),
                                cells,
                                way.from.card});
            else
                same->crossings.push_back(&way.crossings[i]);
        }
    return runs;
}

void MapCells::spread(std::vector<MapWay>& ways) const
{
    constexpr double apart = 7;
    std::vector<Run> all = runs(ways);
    std::stable_sort(all.begin(), all.end(),
                     [](const Run& a, const Run& b) { return *a.crossings.front() < *b.crossings.front(); });
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t k = 0; k < i; ++k) {
            const double least = *all[k].crossings.front() + apart;
            if (all[k].cells == all[i].cells && *all[i].crossings.front() < least)
                for (double* crossing : all[i].crossings)
                    *crossing = std::min(all[i].most, least);
        }
}

} // namespace remit
