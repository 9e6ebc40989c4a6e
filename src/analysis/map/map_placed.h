#pragma once

#include "analysis/map/map_layout.h"

#include <vector>

/// Cards that the user put somewhere by hand, among those laid out.
namespace remit {

/// Puts placed cards where they belong. The others stay, but for those that would be covered: they move to the nearest
/// place that is free, beside or below, and if there is one out of other frames, and without drawing their own over
/// others.
void makeRoomForPlaced(const MapGraph& graph, std::vector<MapRect>& cards);

/// The frame around each set of cards, with room for its name below them.
std::vector<MapRect> framesAround(const MapGraph& graph, const std::vector<MapRect>& cards);

} // namespace remit
