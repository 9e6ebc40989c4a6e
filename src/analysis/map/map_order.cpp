#include "analysis/map/map_order.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <tuple>
#include <utility>

namespace remit {

namespace {

/// The order of a tree is that of the children of each node; children change places as long as that makes it better.
class RankFinder {
public:
    RankFinder(const MapGraph& graph, const MapTree& tree);
    std::vector<int> found();

private:
    /// A link with its upper end first.
    struct Line {
        int upper;
        int lower;
        bool across;
    };

    double place(int node, double from);
    void rank();
    double cost();
    double length(const Line& line) const;
    bool stand(int node, int row) const;
    int cardsBetween(const Line& line) const;
    int cardsToEdge(int node) const;
    bool cross(const Line& one, const Line& other) const;
    bool improve(std::vector<int>& siblings);

    const MapGraph& m_graph;
    const MapTree& m_tree;
    const int m_count;
    /// Of each node, and at the end of those without a parent.
    std::vector<std::vector<int>> m_children;
    std::vector<Line> m_lines;
    /// Nodes with stakeholders at their left and right, and stakeholders outside the frame of their seat.
    std::vector<bool> m_takenLeft;
    std::vector<bool> m_takenRight;
    std::vector<int> m_outside;
    /// Where a node stands over the leaves of the tree.
    std::vector<double> m_places;
    /// The same for what must stand together: the middle of a frame, or a node of no frame.
    std::vector<double> m_groups;
    std::vector<int> m_sequence;
    std::vector<int> m_ranks;
    double m_cost = 0;
    int m_trials = 2000;
};

RankFinder::RankFinder(const MapGraph& graph, const MapTree& tree)
    : m_graph(graph)
    , m_tree(tree)
    , m_count(int(graph.nodes.size()))
    , m_children(graph.nodes.size() + 1)
    , m_takenLeft(graph.nodes.size(), false)
    , m_takenRight(graph.nodes.size(), false)
    , m_places(graph.nodes.size(), 0)
    , m_groups(graph.nodes.size(), 0)
    , m_sequence(graph.nodes.size())
    , m_ranks(graph.nodes.size(), 0)
{
    std::iota(m_sequence.begin(), m_sequence.end(), 0);
    for (int node = 0; node < m_count; ++node) {
        const int seat = tree.sideOf[node];
        if (seat < 0)
            m_children[tree.parents[node] < 0 ? m_count : tree.parents[node]].push_back(node);
        else if (graph.nodes[seat].frame == graph.nodes[node].frame)
            (graph.nodes[node].external ? m_takenLeft : m_takenRight)[seat] = true;
        else
            m_outside.push_back(node);
    }
    for (const MapLink& link : graph.links) {
        if (link.from == link.to || tree.sideOf[link.from] >= 0 || tree.sideOf[link.to] >= 0)
            continue;
        const int down = tree.rows[link.to] - tree.rows[link.from];
        m_lines.push_back({down < 0 ? link.to : link.from, down < 0 ? link.from : link.to, down == 0});
    }
}

/// Gives the leaves below a node places from `from` on, and the node the middle of its own. Where the next one begins.
double RankFinder::place(int node, double from)
{
    double end = from;
    for (const int child : m_children[node])
        end = place(child, end);
    if (node == m_count)
        return end;
    m_places[node] = m_children[node].empty()
        ? from
        : (m_places[m_children[node].front()] + m_places[m_children[node].back()]) / 2;
    return m_children[node].empty() ? from + 1 : end;
}

void RankFinder::rank()
{
    place(m_count, 0);
    std::vector<double> sums(m_graph.frames, 0);
    std::vector<int> counts(m_graph.frames, 0);
    for (int node = 0; node < m_count; ++node)
        if (const int frame = m_graph.nodes[node].frame; frame >= 0 && m_tree.sideOf[node] < 0) {
            sums[frame] += m_places[node];
            ++counts[frame];
        }
    for (int node = 0; node < m_count; ++node) {
        const int frame = m_graph.nodes[node].frame;
        m_groups[node] = frame < 0 || counts[frame] == 0 ? m_places[node] : sums[frame] / counts[frame];
    }
    std::sort(m_sequence.begin(), m_sequence.end(), [this](int a, int b) {
        return std::tuple(m_groups[a], m_graph.nodes[a].frame, m_places[a], a)
            < std::tuple(m_groups[b], m_graph.nodes[b].frame, m_places[b], b);
    });
    for (int i = 0; i < m_count; ++i)
        m_ranks[m_sequence[i]] = i;
}

bool RankFinder::stand(int node, int row) const
{
    return m_tree.rows[node] == row && m_tree.sideOf[node] < 0;
}

/// What stands in the way of a line across, stakeholders included.
int RankFinder::cardsBetween(const Line& line) const
{
    const auto [low, high] = std::minmax(m_ranks[line.upper], m_ranks[line.lower]);
    int between = (m_takenRight[m_sequence[low]] ? 1 : 0) + (m_takenLeft[m_sequence[high]] ? 1 : 0);
    for (int i = low + 1; i < high; ++i)
        between += stand(m_sequence[i], m_tree.rows[line.upper]) ? 1 : 0;
    return between;
}

/// What stands between stakeholders outside a frame and the seat in it that looks after them.
int RankFinder::cardsToEdge(int node) const
{
    const int seat = m_tree.sideOf[node];
    const int frame = m_graph.nodes[seat].frame;
    const int step = m_graph.nodes[node].external ? -1 : 1;
    int count = 0;
    for (int i = m_ranks[seat] + step; i >= 0 && i < m_count && m_graph.nodes[m_sequence[i]].frame == frame; i += step)
        count += stand(m_sequence[i], m_tree.rows[seat]) ? 1 : 0;
    return count;
}

bool RankFinder::cross(const Line& one, const Line& other) const
{
    const int top = std::max(m_tree.rows[one.upper], m_tree.rows[other.upper]);
    const int bottom = std::min(m_tree.rows[one.lower], m_tree.rows[other.lower]);
    const int above = m_ranks[one.upper] - m_ranks[other.upper];
    const int below = m_ranks[one.lower] - m_ranks[other.lower];
    return top < bottom && ((above < 0 && below > 0) || (above > 0 && below < 0));
}

/// How far a line goes to the side that does not hold the tree together.
double RankFinder::length(const Line& line) const
{
    const bool ofTree = m_tree.parents[line.lower] == line.upper;
    return ofTree ? 0 : std::abs(m_places[line.upper] - m_places[line.lower]);
}

/// Above all crossings count, then short ways.
double RankFinder::cost()
{
    constexpr double perLength = 0.001;
    rank();
    double cost = 0;
    for (const int node : m_outside)
        cost += cardsToEdge(node);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        cost += perLength * length(m_lines[i]);
        if (m_lines[i].across) {
            cost += cardsBetween(m_lines[i]);
            continue;
        }
        for (std::size_t k = 0; k < i; ++k)
            if (!m_lines[k].across && cross(m_lines[i], m_lines[k]))
                ++cost;
    }
    return cost;
}

/// Tries each of the siblings in each place among them, from the last one on, so that the first ones stay first.
bool RankFinder::improve(std::vector<int>& siblings)
{
    bool improved = false;
    const std::vector<int> all = siblings;
    for (auto moving = all.rbegin(); moving != all.rend() && m_cost > 0; ++moving) {
        std::vector<int> others = siblings;
        others.erase(std::find(others.begin(), others.end(), *moving));
        std::vector<int> best = siblings;
        for (std::size_t place = all.size(); place-- > 0 && all.size() > 1 && m_trials > 0; --m_trials) {
            siblings = others;
            siblings.insert(siblings.begin() + std::ptrdiff_t(place), *moving);
            if (const double now = cost(); now < m_cost - 1e-9) {
                m_cost = now;
                best = siblings;
                improved = true;
            }
        }
        siblings = best;
    }
    return improved;
}

std::vector<int> RankFinder::found()
{
    m_cost = cost();
    for (bool again = true; again;) {
        again = false;
        for (std::vector<int>& siblings : m_children)
            again = improve(siblings) || again;
    }
    rank();
    return m_ranks;
}

} // namespace

std::vector<int> ranksOf(const MapGraph& graph, const MapTree& tree)
{
    return RankFinder(graph, tree).found();
}

} // namespace remit
