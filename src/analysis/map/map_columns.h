#pragma once

#include "analysis/map/map_tree.h"

#include <vector>

/// Where the cards of each row stand from left to right.
namespace remit {

struct MapColumns {
    /// The middle of each node.
    std::vector<double> centers;
    /// How far above the middle of its row each node stands: stakeholders stand in stacks.
    std::vector<double> lifts;
};

MapColumns columnsOf(const MapGraph& graph, const MapTree& tree, const std::vector<int>& ranks);

/// Between the edge of a frame and what is in it; below, there is room for the name as well.
constexpr double framePadding = 24;
constexpr double frameNameRoom = 22;

} // namespace remit
