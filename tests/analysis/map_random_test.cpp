#include "map_seen.h"

#include <catch2/catch.hpp>

#include <random>

using namespace remit;
using namespace remit::test;

namespace {

/// The same numbers from the same seed on every machine.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int below(int end) { return int(m_engine() % unsigned(end)); }

private:
    std::mt19937 m_engine;
};

/// Anything linked with anything.
MapGraph randomGraph(unsigned seed)
{
    Dice dice(seed);
    MapGraph graph;
    const int count = 1 + dice.below(80);
    graph.frames = dice.below(4);
    for (int i = 0; i < count; ++i) {
        MapNode node;
        const int kind = dice.below(8);
        node.kind = kind == 0 ? MapNodeKind::stakeholders : kind < 3 ? MapNodeKind::team : MapNodeKind::seat;
        node.width = 160 + 20 * dice.below(4);
        node.height = 50 + 4 * dice.below(8);
        node.frame = graph.frames > 0 && dice.below(3) > 0 ? dice.below(graph.frames) : -1;
        node.external = dice.below(2) == 0;
        graph.nodes.push_back(node);
    }
    for (int links = dice.below(2 * count); links > 0; --links)
        graph.links.push_back({dice.below(count), dice.below(count), MapLineKind(dice.below(4))});
    return graph;
}

/// A head with managers, their owners with their teams; peers coordinate, and one owner in eight helps another's team.
NamedGraph ordinaryOrganisation(unsigned seed)
{
    Dice dice(seed);
    std::string text;
    std::vector<std::string> owners, teams;
    const int managers = 1 + dice.below(5);
    for (int m = 1; m <= managers; ++m) {
        const std::string manager = "PM" + std::to_string(m);
        text
            += "Head > " + manager + "\n" + (dice.below(2) ? manager + " << Customers" + std::to_string(m) + "\n" : "");
        for (int o = 1 + dice.below(4); o > 0; --o) {
            const std::string owner = "PO" + std::to_string(owners.size());
            text += manager + " > " + owner + "\n";
            if (dice.below(8) == 0 && !teams.empty())
                text += owner + " : " + teams.back() + "\n";
            for (int t = dice.below(3); t > 0; --t) {
                teams.push_back("Team" + std::to_string(teams.size()));
                text += owner + " : " + teams.back() + "\n";
            }
            if (!owners.empty())
                text += owners.back() + " - " + owner + "\n";
            owners.push_back(owner);
        }
    }
    return graphFrom(text);
}

} // namespace

TEST_CASE("whatever is linked with whatever: cards keep their distance, lines go around cards, frames stay apart")
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        const MapGraph graph = randomGraph(seed);
        const MapLayout layout = layOut(graph);
        INFO("seed " << seed);
        CHECK(faults(graph, layout) == "");
        CHECK(figuresOf(layout, graph).overlaps == 0);
    }
}

TEST_CASE("in ordinary organisations at most one pair of lines crosses for every five lines")
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        const NamedGraph named = ordinaryOrganisation(seed);
        const MapLayout layout = layOut(named.graph);
        const MapFigures figures = figuresOf(layout, named.graph);
        INFO("seed " << seed << " with " << figures.lines << " lines");
        CHECK(figures.crossings * 5 <= figures.lines);
        CHECK(faults(named.graph, layout) == "");
    }
}

TEST_CASE("equal graphs are laid out alike")
{
    const MapGraph graph = randomGraph(7);
    CHECK(layOut(graph).nodes == layOut(graph).nodes);
    CHECK(layOut(graph).frames == layOut(graph).frames);
}
