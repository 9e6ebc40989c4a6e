#include "map_seen.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>
#include <utility>

using namespace remit;
using namespace remit::test;

TEST_CASE("cards put by hand stay there, and only those that they cover move")
{
    const NamedGraph free = graphFrom(sponsorToTeams);
    NamedGraph named = graphFrom(sponsorToTeams + "PO2 @ 240 420\n");
    const MapLayout before = layOut(free.graph);
    const MapLayout after = layOut(named.graph);
    CHECK(after.nodes[named["PO2"]].x == 240);
    CHECK(after.nodes[named["PO2"]].y == 420);
    std::set<std::string> moved;
    for (std::size_t node = 0; node < named.names.size(); ++node)
        if (before.nodes[node] != after.nodes[node])
            moved.insert(named.names[node]);
    CHECK(moved == std::set<std::string>{"PO2", "Catalogue"});
    CHECK(faults(named.graph, after) == "");
}

TEST_CASE("a card that moves aside keeps out of the frames of others")
{
    // Guest covers the lower right of T2, and left of it there would be room in Berlin.
    const NamedGraph named = graphFrom("PM > A B | Berlin\nA : T1 | Berlin\nPM > C\nC : T2\nGuest @ 640 330\n");
    CHECK(faults(named.graph, layOut(named.graph)) == "");
}

TEST_CASE("lines find their way around a card that is dragged between two others")
{
    NamedGraph named = graphFrom("PM > PO\nGuest\n");
    std::vector<MapRect> cards = layOut(named.graph).nodes;
    cards[1].y += 200;
    cards[2] = {cards[0].x - 20, cards[0].bottom() + 90, 240, 74};
    const MapLayout layout = routeAround(named.graph, cards);
    CHECK(layout.nodes == cards);
    CHECK(figuresOf(layout, named.graph).throughCards == 0);
}

TEST_CASE("lines of two cards that go through one gap run beside each other")
{
    const NamedGraph named = graphFrom("A > C\nB > D\nLeft Right\n");
    const MapLayout layout = routeAround(named.graph,
                                         {{0, 0, 200, 74},
                                          {0, 400, 200, 74},
                                          {320, 0, 200, 74},
                                          {320, 400, 200, 74},
                                          {-400, 200, 640, 74},
                                          {280, 200, 640, 74}});
    std::vector<double> xs;
    for (const MapRoute& line : layout.lines)
        for (const MapPoint& point : line.points)
            if (point.y == 200)
                xs.push_back(point.x);
    REQUIRE(xs.size() == 2);
    CHECK(std::abs(xs[0] - xs[1]) >= 5);
}

TEST_CASE("figures see what is wrong with a map")
{
    const NamedGraph named = graphFrom("A > D\nB > C\nE\n");
    const std::vector<MapRect> cards
        = {{0, 0, 100, 50}, {300, 300, 100, 50}, {300, 0, 100, 50}, {0, 300, 100, 50}, {290, 10, 100, 50}};
    MapLayout layout;
    layout.nodes = cards;
    for (const auto& [from, to] : {std::pair(0, 1), std::pair(2, 3)}) {
        layout.lines.push_back({{{cards[from].x + 50, cards[from].bottom()}}});
        addCurveDown(layout.lines.back(), {cards[to].x + 50, cards[to].y});
    }
    const MapFigures figures = figuresOf(layout, named.graph);
    CHECK(figures.lines == 2);
    CHECK(figures.crossings == 1);
    CHECK(figures.overlaps == 1);
    CHECK(figures.throughCards == 1);
}
