#include "analysis/map/map_frame_spans.h"

#include <algorithm>

namespace remit {

std::vector<FrameSpan> frameSpansOf(const MapGraph& graph, const MapTree& tree, const std::vector<int>& ranks)
{
    std::vector<FrameSpan> spans(graph.frames);
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        if (graph.nodes[node].frame < 0 || tree.sideOf[node] >= 0)
            continue;
        FrameSpan& span = spans[graph.nodes[node].frame];
        const int row = tree.rows[node];
        const int rank = ranks[node];
        span = span.isEmpty() ? FrameSpan{row, row, rank, rank}
                              : FrameSpan{std::min(span.top, row), std::max(span.bottom, row),
                                          std::min(span.first, rank), std::max(span.last, rank)};
    }
    return spans;
}

} // namespace remit
