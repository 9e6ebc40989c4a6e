#pragma once

#include "analysis/map/map_tree.h"

#include <vector>

/// Where frames stand among the rows and ranks of the cards.
namespace remit {

/// From the first to the last row and rank of its nodes.
struct FrameSpan {
    int top = 0;
    int bottom = -1;
    int first = 0;
    int last = -1;

    bool isEmpty() const { return bottom < top; }
    bool reaches(int row) const { return top <= row && row <= bottom; }
};

std::vector<FrameSpan> frameSpansOf(const MapGraph& graph, const MapTree& tree, const std::vector<int>& ranks);

} // namespace remit
