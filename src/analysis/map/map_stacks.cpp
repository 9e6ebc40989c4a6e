#include "analysis/map/map_stacks.h"

#include <cmath>
#include <map>
#include <tuple>
#include <vector>

namespace remit {

namespace {

constexpr int mostInARow = 5;

/// How many rows to make of one of so many cards, so that it is a good deal wider than high.
int rowsFor(int cards)
{
    return cards <= mostInARow ? 1 : int(std::ceil(cards / std::ceil(std::sqrt(1.6 * cards))));
}

/// Cards that could stand below each other, by parent, frame and kind.
using Groups = std::map<std::tuple<int, int, MapNodeKind>, std::vector<int>>;

Groups groupsOf(const MapGraph& graph, const MapTree& tree)
{
    std::vector<int> links(graph.nodes.size(), 0);
    for (const MapLink& link : graph.links)
        if (link.from != link.to) {
            ++links[link.from];
            ++links[link.to];
        }
    Groups groups;
    for (int node = 0; node < int(graph.nodes.size()); ++node)
        if (tree.hangs[node] && links[node] == 1)
            groups[{tree.parents[node], graph.nodes[node].frame, graph.nodes[node].kind}].push_back(node);
    return groups;
}

} // namespace

void stackLeaves(const MapGraph& graph, MapTree& tree)
{
    std::vector<int> counts(tree.rowCount(), 0);
    for (int node = 0; node < int(graph.nodes.size()); ++node)
        if (tree.hangs[node])
            ++counts[tree.rows[node]];
    for (const auto& [of, nodes] : groupsOf(graph, tree)) {
        const int deep = rowsFor(counts[tree.rows[nodes.front()]]);
        const int count = int(nodes.size());
        const int columns = (count + deep - 1) / deep;
        for (int i = columns; i < count; ++i) {
            tree.parents[nodes[i]] = nodes[i - columns];
            tree.rows[nodes[i]] = tree.rows[nodes[i - columns]] + 1;
        }
    }
}

} // namespace remit
