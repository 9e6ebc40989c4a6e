#pragma once

#include "analysis/map/map_layout.h"

#include <vector>

/// How lines run between cards that stand somewhere.
namespace remit {

/// A line for each link; none runs through a card as long as there is room beside it.
std::vector<MapRoute> routesOf(const MapGraph& graph, const std::vector<MapRect>& cards);

} // namespace remit
