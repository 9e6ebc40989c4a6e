#include "analysis/map/map_layout.h"

#include "analysis/map/map_columns.h"
#include "analysis/map/map_frame_spans.h"
#include "analysis/map/map_order.h"
#include "analysis/map/map_placed.h"
#include "analysis/map/map_routes.h"
#include "analysis/map/map_tree.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace remit {

namespace {

constexpr double gapOfRows = 72;

/// What room there must be below each row: more where a frame ends or begins, and where lines go far to the side.
std::vector<double> gapsBelow(const MapGraph& graph, const MapTree& tree, const MapColumns& columns,
                              const std::vector<FrameSpan>& spans)
{
    std::vector<double> gaps(tree.rowCount(), gapOfRows);
    for (const FrameSpan& span : spans) {
        if (span.isEmpty())
            continue;
        if (span.top > 0)
            gaps[span.top - 1] = std::max(gaps[span.top - 1], gapOfRows + framePadding / 2);
        gaps[span.bottom] = std::max(gaps[span.bottom], gapOfRows + framePadding + frameNameRoom);
    }
    std::vector<double> widest(gaps.size(), 0);
    for (const MapLink& link : graph.links)
        if (const int row = tree.rows[link.from]; goesDown(graph, link) && tree.rows[link.to] > row)
            widest[row] = std::max(widest[row], std::abs(columns.centers[link.from] - columns.centers[link.to]));
    for (std::size_t row = 0; row < gaps.size(); ++row)
        gaps[row] += std::min(48.0, std::max(0.0, widest[row] - 480) / 20);
    return gaps;
}

/// The middle of each row.
std::vector<double> middlesOf(const MapGraph& graph, const MapTree& tree, const MapColumns& columns,
                              const std::vector<FrameSpan>& spans)
{
    std::vector<double> halves(tree.rowCount(), 0);
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        double& half = halves[tree.rows[node]];
        half = std::max(half, std::abs(columns.lifts[node]) + graph.nodes[node].height / 2);
    }
    const std::vector<double> gaps = gapsBelow(graph, tree, columns, spans);
    std::vector<double> middles;
    double y = 0;
    for (std::size_t row = 0; row < halves.size(); ++row) {
        middles.push_back(y + halves[row]);
        y += 2 * halves[row] + gaps[row];
    }
    return middles;
}

std::vector<MapRect> inRows(const MapGraph& graph)
{
    const MapTree tree = treeOf(graph);
    const std::vector<int> ranks = ranksOf(graph, tree);
    const MapColumns columns = columnsOf(graph, tree, ranks);
    const std::vector<double> middles = middlesOf(graph, tree, columns, frameSpansOf(graph, tree, ranks));
    double left = std::numeric_limits<double>::infinity();
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        left = std::min(left, columns.centers[node] - graph.nodes[node].width / 2);
    std::vector<MapRect> cards;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const auto& [width, height] = std::pair(graph.nodes[node].width, graph.nodes[node].height);
        const double x = std::round(columns.centers[node] - left);
        const double y = std::round(middles[tree.rows[node]] - columns.lifts[node]);
        cards.push_back({x - width / 2, y - height / 2, width, height});
    }
    return cards;
}

} // namespace

MapLayout layOut(const MapGraph& graph)
{
    std::vector<MapRect> cards = inRows(graph);
    makeRoomForPlaced(graph, cards);
    return routeAround(graph, std::move(cards));
}

MapLayout routeAround(const MapGraph& graph, std::vector<MapRect> nodes)
{
    MapLayout layout;
    layout.lines = routesOf(graph, nodes);
    layout.frames = framesAround(graph, nodes);
    layout.nodes = std::move(nodes);
    for (const std::vector<MapRect>* rects : {&layout.nodes, &layout.frames})
        for (const MapRect& rect : *rects)
            layout.bounds = layout.bounds.united(rect);
    for (const MapRoute& line : layout.lines)
        if (!line.points.empty())
            layout.bounds = layout.bounds.united(boundsOf(flattened(line)).grown(1));
    return layout;
}

} // namespace remit
