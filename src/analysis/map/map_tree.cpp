#include "analysis/map/map_tree.h"

#include "analysis/map/map_stacks.h"

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

int dividedUp(int count, int by)
{
    return (count + by - 1) / by;
}

/// Makes a tree of the links in steps; each takes up nodes that those before it left over.
class TreeMaker {
public:
    explicit TreeMaker(const MapGraph& graph);
    MapTree made();

private:
    enum class Visit { none, open, done };

    bool isStakeholders(int node) const { return m_graph.nodes[node].kind == MapNodeKind::stakeholders; }
    bool isUnit(int node) const;
    void visit(int node);
    void rowsByLinks();
    void parentsByLinks();
    void lowerOwnersToTheirUnits();
    void joinPeers();
    void setAsideStakeholders();
    void rowsOfFrames();
    void rowsOfTheRest();
    void fill(const std::vector<int>& nodes, int row);
    int widestRow() const;

    const MapGraph& m_graph;
    const int m_count;
    MapTree m_tree;
    /// Targets of the links down, without those that would close a circle.
    std::vector<std::vector<int>> m_below;
    std::vector<Visit> m_visits;
    /// Nodes after all those below them.
    std::vector<int> m_upwards;
    std::vector<bool> m_settled;
};

TreeMaker::TreeMaker(const MapGraph& graph)
    : m_graph(graph)
    , m_count(int(graph.nodes.size()))
    , m_below(graph.nodes.size())
    , m_visits(graph.nodes.size(), Visit::none)
    , m_settled(graph.nodes.size(), false)
{
    m_tree.rows.assign(m_count, 0);
    m_tree.parents.assign(m_count, -1);
    m_tree.hangs.assign(m_count, false);
    m_tree.sideOf.assign(m_count, -1);
}

bool TreeMaker::isUnit(int node) const
{
    return m_graph.nodes[node].kind == MapNodeKind::team || m_graph.nodes[node].kind == MapNodeKind::product;
}

MapTree TreeMaker::made()
{
    rowsByLinks();
    lowerOwnersToTheirUnits();
    parentsByLinks();
    joinPeers();
    setAsideStakeholders();
    stackLeaves(m_graph, m_tree);
    rowsOfFrames();
    rowsOfTheRest();
    return m_tree;
}

/// Links back to a node that is being visited close a circle and are left out.
void TreeMaker::visit(int node)
{
    m_visits[node] = Visit::open;
    for (const MapLink& link : m_graph.links) {
        if (link.from != node || !goesDown(m_graph, link) || m_visits[link.to] == Visit::open)
            continue;
        if (m_visits[link.to] == Visit::none)
            visit(link.to);
        m_below[node].push_back(link.to);
        m_settled[node] = m_settled[link.to] = true;
    }
    m_visits[node] = Visit::done;
    m_upwards.push_back(node);
}

void TreeMaker::rowsByLinks()
{
    std::vector<bool> isBelow(m_count, false);
    for (const MapLink& link : m_graph.links)
        if (goesDown(m_graph, link))
            isBelow[link.to] = true;
    for (const bool below : {false, true})
        for (int node = 0; node < m_count; ++node)
            if (isBelow[node] == below && m_visits[node] == Visit::none)
                visit(node);
    for (auto node = m_upwards.rbegin(); node != m_upwards.rend(); ++node)
        for (const int below : m_below[*node])
            m_tree.rows[below] = std::max(m_tree.rows[below], m_tree.rows[*node] + 1);
}

/// A seat without a boss that leads nobody stands right above the units that it serves.
void TreeMaker::lowerOwnersToTheirUnits()
{
    for (int node = 0; node < m_count; ++node) {
        if (m_tree.rows[node] > 0 || m_below[node].empty())
            continue;
        int row = m_count;
        for (const int below : m_below[node])
            row = std::min(row, isUnit(below) ? m_tree.rows[below] - 1 : 0);
        m_tree.rows[node] = row;
    }
}

void TreeMaker::parentsByLinks()
{
    for (int node = 0; node < m_count; ++node)
        for (const int below : m_below[node]) {
            int& parent = m_tree.parents[below];
            if (parent < 0 || m_tree.rows[parent] < m_tree.rows[node])
                parent = node;
            m_tree.hangs[below] = true;
        }
    // Who serves a unit of somebody else's stands among that owner's peers.
    for (int node = 0; node < m_count; ++node)
        if (m_tree.parents[node] < 0 && m_tree.rows[node] > 0)
            for (const int below : m_below[node])
                if (const int owner = m_tree.parents[below]; owner != node && m_tree.rows[owner] == m_tree.rows[node])
                    m_tree.parents[node] = m_tree.parents[owner];
}

/// Who only coordinates stands in the row of a peer, under the same boss.
void TreeMaker::joinPeers()
{
    for (bool again = true; again;) {
        again = false;
        for (const MapLink& link : m_graph.links) {
            if (link.kind != MapLineKind::coordinates || m_settled[link.from] == m_settled[link.to])
                continue;
            const int peer = m_settled[link.from] ? link.from : link.to;
            const int joining = m_settled[link.from] ? link.to : link.from;
            m_tree.rows[joining] = m_tree.rows[peer];
            m_tree.parents[joining] = m_tree.parents[peer];
            m_settled[joining] = again = true;
        }
    }
    for (const MapLink& link : m_graph.links)
        if (link.kind == MapLineKind::coordinates && link.from != link.to)
            m_settled[link.from] = m_settled[link.to] = true;
}

void TreeMaker::setAsideStakeholders()
{
    for (const MapLink& link : m_graph.links) {
        if (link.kind != MapLineKind::looksAfter || !isStakeholders(link.to) || isStakeholders(link.from)
            || m_tree.sideOf[link.to] >= 0)
            continue;
        m_settled[link.from] = m_settled[link.to] = true;
        m_tree.rows[link.to] = m_tree.rows[link.from];
        const int frame = m_graph.nodes[link.to].frame;
        if (frame < 0 || frame == m_graph.nodes[link.from].frame)
            m_tree.sideOf[link.to] = link.from;
    }
}

int TreeMaker::widestRow() const
{
    std::vector<int> counts(m_count + 1, 0);
    for (int node = 0; node < m_count; ++node)
        if (m_settled[node] && m_tree.sideOf[node] < 0)
            ++counts[m_tree.rows[node]];
    return *std::max_element(counts.begin(), counts.end());
}

/// Puts nodes into rows that are a good deal wider than high.
void TreeMaker::fill(const std::vector<int>& nodes, int row)
{
    const int count = int(nodes.size());
    const int most = count <= 5 ? 5 : std::max(widestRow(), int(std::ceil(std::sqrt(1.6 * count))));
    const int columns = dividedUp(count, std::max(1, dividedUp(count, most)));
    for (int i = 0; i < count; ++i)
        m_tree.rows[nodes[i]] = row + i / columns;
}

/// What is in a frame without being linked stands beside what is: units in its lowest row, others in its top row.
void TreeMaker::rowsOfFrames()
{
    for (int frame = 0; frame < m_graph.frames; ++frame) {
        int top = m_count;
        int bottom = 0;
        std::vector<int> others;
        std::vector<int> units;
        for (int node = 0; node < m_count; ++node) {
            if (m_graph.nodes[node].frame != frame)
                continue;
            if (m_settled[node]) {
                top = std::min(top, m_tree.rows[node]);
                bottom = std::max(bottom, m_tree.rows[node]);
            } else
                (isUnit(node) ? units : others).push_back(node);
        }
        fill(others, top == m_count ? 0 : top);
        for (const int node : others)
            bottom = std::max(bottom, m_tree.rows[node] + (top == m_count ? 1 : 0));
        fill(units, bottom);
    }
}

/// What is linked to nothing stands below everything else.
void TreeMaker::rowsOfTheRest()
{
    std::vector<int> rest;
    int row = 0;
    for (int node = 0; node < m_count; ++node) {
        if (m_settled[node] || m_graph.nodes[node].frame >= 0)
            row = std::max(row, m_tree.rows[node] + 1);
        else
            rest.push_back(node);
    }
    fill(rest, row);
}

} // namespace

int MapTree::rowCount() const
{
    return rows.empty() ? 0 : *std::max_element(rows.begin(), rows.end()) + 1;
}

MapTree treeOf(const MapGraph& graph)
{
    return TreeMaker(graph).made();
}

bool goesDown(const MapGraph& graph, const MapLink& link)
{
    const auto isCard = [&](int node) { return graph.nodes[node].kind != MapNodeKind::stakeholders; };
    return (link.kind == MapLineKind::leads || link.kind == MapLineKind::serves) && link.from != link.to
        && isCard(link.from) && isCard(link.to);
}

} // namespace remit
