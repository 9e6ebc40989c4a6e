#pragma once

#include "analysis/map/map_tree.h"

/// A row that grew too wide to be read.
namespace remit {

/// In rows of more than five cards, puts cards that hang from the same card, and are linked to nothing else, into
/// several rows: those of a further row stand below those of the first, and their lines run between these.
void stackLeaves(const MapGraph& graph, MapTree& tree);

} // namespace remit
