#include "analysis/map/map_layout.h"

namespace remit {

namespace {

bool shareAnEnd(const MapLink& one, const MapLink& other)
{
    return one.from == other.from || one.from == other.to || one.to == other.from || one.to == other.to;
}

int crossingsOf(const std::vector<std::vector<MapPoint>>& lines, const MapGraph& graph)
{
    int crossings = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (!shareAnEnd(graph.links[i], graph.links[k]) && crossEachOther(lines[i], lines[k]))
                ++crossings;
    return crossings;
}

int overlapsOf(const std::vector<MapRect>& cards)
{
    int overlaps = 0;
    for (std::size_t i = 0; i < cards.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            overlaps += cards[i].overlaps(cards[k]) ? 1 : 0;
    return overlaps;
}

bool runsThroughACard(const std::vector<MapPoint>& line, const MapLink& link, const std::vector<MapRect>& cards)
{
    for (std::size_t card = 0; card < cards.size(); ++card)
        if (int(card) != link.from && int(card) != link.to && runsThrough(line, cards[card]))
            return true;
    return false;
}

} // namespace

MapFigures figuresOf(const MapLayout& layout, const MapGraph& graph)
{
    std::vector<std::vector<MapPoint>> lines;
    for (const MapRoute& route : layout.lines)
        lines.push_back(flattened(route));
    MapFigures figures;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        figures.lines += lines[line].empty() ? 0 : 1;
        figures.throughCards += runsThroughACard(lines[line], graph.links[line], layout.nodes) ? 1 : 0;
    }
    figures.crossings = crossingsOf(lines, graph);
    figures.overlaps = overlapsOf(layout.nodes);
    return figures;
}

} // namespace remit
