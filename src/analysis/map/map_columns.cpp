#include "analysis/map/map_columns.h"

#include "analysis/map/map_frame_spans.h"
#include "analysis/map/map_packing.h"
#include "analysis/map/map_row_lines.h"
#include "analysis/map/map_side_stacks.h"

#include <algorithm>
#include <tuple>

namespace remit {

namespace {

constexpr double gapOfSiblings = 40;
constexpr double gapOfOthers = 56;
constexpr double gapAtFrame = 20;
constexpr double gapAtLane = 16;

enum class ThingKind { card, lane, frameStart, frameEnd };

/// What stands in a row: a card with the stakeholders at its sides, a lane kept free for a line that goes on to a card
/// in a lower row, stakeholders outside the frame of their seat, or the edge of a frame.
struct RowThing {
    ThingKind kind = ThingKind::card;
    /// The card or the card at the end of the lane; -1 for others.
    int node = -1;
    int frame = -1;
};

class ColumnMaker {
public:
    ColumnMaker(const MapGraph& graph, const MapTree& tree, const std::vector<int>& ranks);
    MapColumns made();

private:
    int add(RowThing thing, double left, double right);
    void addCards();
    void addFrames();
    void addLanes();
    void fillRows();
    void stand(int row, int thing);
    void standOutside(int frame, int row, bool external);
    double gap(const RowThing& one, const RowThing& next) const;
    RowLineEnd end(int thing) const;
    void makeFriends();

    const MapGraph& m_graph;
    const MapTree& m_tree;
    const std::vector<int>& m_ranks;
    const std::vector<FrameSpan> m_spans;
    std::vector<SideStack> m_stacks;
    /// The thing of each node, each frame's start and end, each stack outside.
    std::vector<int> m_cards;
    std::vector<int> m_starts;
    std::vector<int> m_ends;
    std::vector<RowThing> m_things;
    std::vector<std::vector<int>> m_rows;
    std::vector<RowLine> m_lines;
    Packing m_packing;
};

ColumnMaker::ColumnMaker(const MapGraph& graph, const MapTree& tree, const std::vector<int>& ranks)
    : m_graph(graph)
    , m_tree(tree)
    , m_ranks(ranks)
    , m_spans(frameSpansOf(graph, tree, ranks))
    , m_stacks(sideStacksOf(graph, tree))
    , m_cards(graph.nodes.size(), -1)
    , m_rows(tree.rowCount())
{
    m_packing.rows.resize(m_rows.size());
}

MapColumns ColumnMaker::made()
{
    addCards();
    addFrames();
    addLanes();
    fillRows();
    for (const RowLine& line : withoutCrossings(m_lines))
        m_packing.things[line.upper.thing].children.push_back(line.lower.thing);
    makeFriends();
    const std::vector<double> x = packed(m_packing);
    MapColumns columns;
    columns.centers.assign(m_graph.nodes.size(), 0);
    columns.lifts.assign(m_graph.nodes.size(), 0);
    for (std::size_t node = 0; node < m_graph.nodes.size(); ++node)
        if (m_cards[node] >= 0)
            columns.centers[node] = x[m_cards[node]];
    for (const SideStack& stack : m_stacks)
        for (const SidePlace& place : stack.places) {
            columns.centers[place.node] = x[stack.thing] + place.right;
            columns.lifts[place.node] = place.lift;
        }
    return columns;
}

int ColumnMaker::add(RowThing thing, double left, double right)
{
    m_things.push_back(thing);
    m_packing.things.push_back({left, right, {}, {}});
    return int(m_things.size()) - 1;
}

void ColumnMaker::addCards()
{
    for (int node = 0; node < int(m_graph.nodes.size()); ++node) {
        const MapNode& card = m_graph.nodes[node];
        if (m_tree.sideOf[node] >= 0)
            continue;
        m_cards[node] = add({ThingKind::card, node, card.frame}, card.width / 2, card.width / 2);
    }
    for (SideStack& stack : m_stacks) {
        if (stack.outsideOf >= 0) {
            stack.thing = add({}, stack.width / 2, stack.width / 2);
            continue;
        }
        stack.thing = m_cards[stack.seat];
        PackedThing& seat = m_packing.things[stack.thing];
        (stack.external ? seat.left : seat.right) += stack.width;
    }
}

void ColumnMaker::addFrames()
{
    for (int frame = 0; frame < m_graph.frames; ++frame) {
        m_starts.push_back(add({ThingKind::frameStart, -1, frame}, 0, 0));
        m_ends.push_back(add({ThingKind::frameEnd, -1, frame}, 0, 0));
    }
}

/// A card that hangs further down than in the next row gets a lane in the rows between.
void ColumnMaker::addLanes()
{
    constexpr double halfALane = 6;
    for (int node = 0; node < int(m_graph.nodes.size()); ++node) {
        if (m_cards[node] >= 0)
            m_rows[m_tree.rows[node]].push_back(m_cards[node]);
        if (!m_tree.hangs[node])
            continue;
        int lower = m_cards[node];
        for (int row = m_tree.rows[node] - 1; row > m_tree.rows[m_tree.parents[node]]; --row) {
            const int lane = add({ThingKind::lane, node, m_graph.nodes[node].frame}, halfALane, halfALane);
            m_rows[row].push_back(lane);
            m_lines.push_back({row, end(lane), end(lower)});
            lower = lane;
        }
        const int parent = m_tree.parents[node];
        m_lines.push_back({m_tree.rows[parent], end(m_cards[parent]), end(lower)});
    }
}

RowLineEnd ColumnMaker::end(int thing) const
{
    return {thing, m_ranks[m_things[thing].node]};
}

/// Frames stand where the ranks of their nodes begin and end, in each row that they reach.
void ColumnMaker::fillRows()
{
    const auto order = [this](int thing) {
        const RowThing& it = m_things[thing];
        if (it.kind == ThingKind::frameStart)
            return std::tuple(m_spans[it.frame].first, 0, thing);
        return it.kind == ThingKind::frameEnd ? std::tuple(m_spans[it.frame].last, 2, thing)
                                              : std::tuple(m_ranks[it.node], 1, thing);
    };
    for (int row = 0; row < int(m_rows.size()); ++row) {
        std::vector<int>& things = m_rows[row];
        for (int frame = 0; frame < m_graph.frames; ++frame)
            if (m_spans[frame].reaches(row))
                things.insert(things.end(), {m_starts[frame], m_ends[frame]});
        std::sort(things.begin(), things.end(), [&](int a, int b) { return order(a) < order(b); });
        for (const int thing : things) {
            const RowThing it = m_things[thing];
            if (it.kind == ThingKind::frameStart)
                standOutside(it.frame, row, true);
            stand(row, thing);
            if (it.kind == ThingKind::frameEnd)
                standOutside(it.frame, row, false);
        }
    }
}

void ColumnMaker::stand(int row, int thing)
{
    std::vector<PackedPlace>& places = m_packing.rows[row];
    places.push_back({thing, places.empty() ? 0 : gap(m_things[places.back().thing], m_things[thing])});
}

void ColumnMaker::standOutside(int frame, int row, bool external)
{
    for (const SideStack& stack : m_stacks)
        if (stack.outsideOf == frame && stack.row == row && stack.external == external)
            stand(row, stack.thing);
}

/// Whether it is stakeholders outside a frame.
bool isStack(const RowThing& thing)
{
    return thing.node < 0 && thing.frame < 0;
}

double ColumnMaker::gap(const RowThing& one, const RowThing& next) const
{
    if (one.kind == ThingKind::frameStart || next.kind == ThingKind::frameEnd)
        return framePadding;
    if (one.kind == ThingKind::lane || next.kind == ThingKind::lane)
        return gapAtLane;
    if (one.kind == ThingKind::frameEnd || next.kind == ThingKind::frameStart)
        return isStack(one) || isStack(next) ? gapOfSiblings : gapAtFrame;
    const bool siblings = one.node >= 0 && next.node >= 0 && m_tree.parents[one.node] == m_tree.parents[next.node];
    return siblings ? gapOfSiblings : gapOfOthers;
}

/// What hangs nowhere stands close to who it is linked with; stakeholders outside a frame stand close to it.
void ColumnMaker::makeFriends()
{
    for (const MapLink& link : m_graph.links) {
        if (link.from == link.to || m_cards[link.from] < 0 || m_cards[link.to] < 0)
            continue;
        m_packing.things[m_cards[link.from]].friends.push_back(m_cards[link.to]);
        m_packing.things[m_cards[link.to]].friends.push_back(m_cards[link.from]);
    }
    for (const SideStack& stack : m_stacks)
        if (stack.outsideOf >= 0)
            m_packing.things[stack.thing].friends
                = {stack.external ? m_starts[stack.outsideOf] : m_ends[stack.outsideOf]};
}

} // namespace

MapColumns columnsOf(const MapGraph& graph, const MapTree& tree, const std::vector<int>& ranks)
{
    return ColumnMaker(graph, tree, ranks).made();
}

} // namespace remit
