#pragma once

#include "analysis/map/map_layout.h"

#include <vector>

/// In which row each card stands, and under which card of a row above.
namespace remit {

struct MapTree {
    /// Row of each node, from 0 at the top.
    std::vector<int> rows;
    /// The card it stands below, or -1.
    std::vector<int> parents;
    /// Whether a line comes down from the parent; else it only stands among the parent's own.
    std::vector<bool> hangs;
    /// Seat whose side stakeholders stand at, or -1: they are in no order of their own then.
    std::vector<int> sideOf;

    int rowCount() const;
};

MapTree treeOf(const MapGraph& graph);

/// Whether the link is drawn down: from a seat or unit to one below it.
bool goesDown(const MapGraph& graph, const MapLink& link);

} // namespace remit
