#pragma once

#include "analysis/map/map_layout.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

/// Graphs for the map as text, a line for what one card does:
///
///     PM > PO1 PO2 | Berlin    leads both; | puts what is named on the right into a frame
///     PO1 : Web Shop           serves teams
///     PO1 - PO2                coordinates
///     PM << Customers          looks after external stakeholders, >> internal ones
///     PO2 @ 40 300             was put there by hand
///     PO3 PO4 | Lisbon         are there
namespace remit::test {

struct NamedGraph {
    MapGraph graph;
    std::vector<std::string> names;
    std::map<std::string, int> frames;

    int operator[](const std::string& name)
    {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) {
            names.push_back(name);
            graph.nodes.push_back({});
            return int(names.size()) - 1;
        }
        return int(found - names.begin());
    }

    int frame(const std::string& name)
    {
        const auto [place, isNew] = frames.insert({name, graph.frames});
        graph.frames += isNew ? 1 : 0;
        return place->second;
    }
};

struct MapRelation {
    MapLineKind line;
    std::optional<MapNode> target;
};

inline const std::map<std::string, MapRelation>& mapRelations()
{
    static const std::map<std::string, MapRelation> relations{
        {">", {MapLineKind::leads, {}}},
        {":", {MapLineKind::serves, MapNode{MapNodeKind::team, 200, 60}}},
        {"-", {MapLineKind::coordinates, {}}},
        {"<<", {MapLineKind::looksAfter, MapNode{MapNodeKind::stakeholders, 180, 54, -1, {}, true}}},
        {">>", {MapLineKind::looksAfter, MapNode{MapNodeKind::stakeholders, 180, 54, -1, {}, false}}},
    };
    return relations;
}

inline void readMapLine(NamedGraph& named, std::istream& words)
{
    std::string first, word;
    if (!(words >> first))
        return;
    const int from = named[first];
    std::vector<int> right;
    std::optional<MapRelation> relation;
    while (words >> word) {
        if (word == "@") {
            MapPoint& at = named.graph.nodes[from].placed.emplace();
            words >> at.x >> at.y;
        } else if (word == "|") {
            words >> word;
            if (!relation)
                right.push_back(from);
            for (const int node : right)
                named.graph.nodes[node].frame = named.frame(word);
        } else if (mapRelations().count(word) > 0) {
            relation = mapRelations().at(word);
        } else {
            const int to = named[word];
            right.push_back(to);
            if (!relation)
                continue;
            named.graph.links.push_back({from, to, relation->line});
            if (relation->target) {
                const int frame = named.graph.nodes[to].frame;
                named.graph.nodes[to] = *relation->target;
                named.graph.nodes[to].frame = frame;
            }
        }
    }
}

inline NamedGraph graphFrom(const std::string& text)
{
    NamedGraph named;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        readMapLine(named, words);
    }
    return named;
}

} // namespace remit::test
