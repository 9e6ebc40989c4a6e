#include "analysis/map/map_side_stacks.h"

#include <algorithm>

namespace remit {

namespace {

constexpr int highestStack = 3;
constexpr double gapInStack = 16;
constexpr double gapOfStacks = 40;
constexpr double gapToSeat = 72;

SideStack& stackFor(std::vector<SideStack>& stacks, const MapGraph& graph, const MapTree& tree, int node)
{
    const int seat = tree.sideOf[node];
    const int frameOfSeat = graph.nodes[seat].frame;
    const int outsideOf = graph.nodes[node].frame == frameOfSeat ? -1 : frameOfSeat;
    for (SideStack& stack : stacks)
        if (stack.external == graph.nodes[node].external && stack.outsideOf == outsideOf
            && (outsideOf < 0 ? stack.seat == seat : stack.row == tree.rows[seat]))
            return stack;
    stacks.push_back({seat, tree.rows[seat], outsideOf, graph.nodes[node].external, 0, {}, -1});
    return stacks.back();
}

/// Puts the nodes into columns, the first next to the seat, each centred at the height of the seat.
void stackUp(SideStack& stack, const MapGraph& graph)
{
    double away = stack.outsideOf < 0 ? graph.nodes[stack.seat].width / 2 + gapToSeat : 0;
    const double before = stack.outsideOf < 0 ? graph.nodes[stack.seat].width / 2 : 0;
    const double side = stack.external ? -1 : 1;
    const int count = int(stack.places.size());
    for (int first = 0; first < count; first += highestStack) {
        const int end = std::min(count, first + highestStack);
        double width = 0;
        double height = -gapInStack;
        for (int i = first; i < end; ++i) {
            width = std::max(width, graph.nodes[stack.places[i].node].width);
            height += graph.nodes[stack.places[i].node].height + gapInStack;
        }
        double lift = height / 2;
        for (int i = first; i < end; ++i) {
            const double own = graph.nodes[stack.places[i].node].height;
            stack.places[i].right = side * (away + width / 2);
            stack.places[i].lift = lift - own / 2;
            lift -= own + gapInStack;
        }
        away += width + gapOfStacks;
    }
    stack.width = away - gapOfStacks - before;
    if (stack.outsideOf >= 0)
        for (SidePlace& place : stack.places)
            place.right -= side * stack.width / 2;
}

} // namespace

std::vector<SideStack> sideStacksOf(const MapGraph& graph, const MapTree& tree)
{
    std::vector<SideStack> stacks;
    for (int node = 0; node < int(graph.nodes.size()); ++node)
        if (tree.sideOf[node] >= 0)
            stackFor(stacks, graph, tree, node).places.push_back({node, 0, 0});
    for (SideStack& stack : stacks)
        stackUp(stack, graph);
    return stacks;
}

} // namespace remit
