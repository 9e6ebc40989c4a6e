#pragma once

#include "analysis/map/map_tree.h"

#include <vector>

/// Stakeholders at the side of who looks after them, stacked.
namespace remit {

struct SidePlace {
    int node = 0;
    /// From the middle of what the stack belongs to.
    double right = 0;
    double lift = 0;
};

/// All stakeholders at one side of a seat; of a frame's seats in one row, when they stand outside the frame.
struct SideStack {
    int seat = 0;
    int row = 0;
    /// The frame that stands between, or -1.
    int outsideOf = -1;
    bool external = false;
    /// With the gap to the seat, unless it stands outside a frame.
    double width = 0;
    std::vector<SidePlace> places;
    /// The thing in the row that the places are measured from; for whoever puts things into rows.
    int thing = -1;
};

std::vector<SideStack> sideStacksOf(const MapGraph& graph, const MapTree& tree);

} // namespace remit
