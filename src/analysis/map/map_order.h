#pragma once

#include "analysis/map/map_tree.h"

#include <vector>

/// Who stands left of whom.
namespace remit {

/// The rank of each node: in every row the cards stand from left to right by it. The nodes of a frame have successive
/// ranks, so that no other card stands among them. Chosen for few crossings and short ways between who coordinates.
std::vector<int> ranksOf(const MapGraph& graph, const MapTree& tree);

} // namespace remit
