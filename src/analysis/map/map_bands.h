#pragma once

#include "analysis/map/map_geometry.h"

#include <vector>

/// The plane cut into bands at the tops and bottoms of cards.
namespace remit {

/// Room for lines around all cards.
constexpr double roomAroundCards = 96;

struct MapBands {
    /// Top and bottom of each card; those that differ little are made equal, so that a row of cards of nearly the same
    /// height is one band.
    std::vector<double> tops;
    std::vector<double> bottoms;
    /// Where bands begin and end, from above all cards to below them.
    std::vector<double> edges;
};

MapBands bandsOf(const std::vector<MapRect>& cards);

} // namespace remit
