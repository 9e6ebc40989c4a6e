#include "analysis/map/map_bands.h"

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

/// Makes values that lie within 12 of the first of them equal to it: from the smallest up, or from the largest down.
std::vector<double> gathered(std::vector<double> values, bool fromTheLargest)
{
    constexpr double nearly = 12;
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    if (fromTheLargest)
        std::reverse(sorted.begin(), sorted.end());
    double first = sorted.empty() ? 0 : sorted.front();
    for (const double value : sorted) {
        if (std::abs(value - first) > nearly)
            first = value;
        std::replace(values.begin(), values.end(), value, first);
    }
    return values;
}

} // namespace

MapBands bandsOf(const std::vector<MapRect>& cards)
{
    MapBands bands;
    for (const MapRect& card : cards) {
        bands.tops.push_back(card.y);
        bands.bottoms.push_back(card.bottom());
    }
    bands.tops = gathered(bands.tops, false);
    bands.bottoms = gathered(bands.bottoms, true);
    std::vector<double>& edges = bands.edges;
    edges = bands.tops;
    edges.insert(edges.end(), bands.bottoms.begin(), bands.bottoms.end());
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    if (edges.empty())
        return bands;
    edges.insert(edges.begin(), edges.front() - roomAroundCards);
    edges.push_back(edges.back() + roomAroundCards);
    return bands;
}

} // namespace remit
