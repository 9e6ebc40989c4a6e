#include "analysis/map/map_packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace remit {

namespace {

constexpr double nothing = 0.01;

/// Pushes everything as far left as it goes, by moving to the right what stands too close or too far left.
class LeftPacker {
public:
    explicit LeftPacker(Packing& packing)
        : m_packing(packing)
    {
    }

    std::vector<double> packed();

private:
    double middleOfChildren(int thing) const;
    void sweepUp();
    void sweepDown();
    void moveTree(int thing, double by);

    Packing& m_packing;
    std::vector<double> m_x;
    bool m_moved = false;
    /// Which moved on account of their children, or moved them.
    std::vector<int> m_parents;
};

double LeftPacker::middleOfChildren(int thing) const
{
    const std::vector<int>& children = m_packing.things[thing].children;
    return (m_x[children.front()] + m_x[children.back()]) / 2;
}

/// Things move right of their neighbours and of the middle of their children.
void LeftPacker::sweepUp()
{
    for (auto row = m_packing.rows.rbegin(); row != m_packing.rows.rend(); ++row) {
        double end = -std::numeric_limits<double>::infinity();
        for (const PackedPlace& place : *row) {
            const PackedThing& thing = m_packing.things[place.thing];
            double& x = m_x[place.thing];
            const double before = x;
            x = std::max(x, end + place.gap + thing.left);
            if (!thing.children.empty() && x < middleOfChildren(place.thing) - nothing) {
                x = middleOfChildren(place.thing);
                m_parents.push_back(place.thing);
            }
            m_moved = m_moved || x > before + nothing;
            end = x + thing.right;
        }
    }
}

/// Children follow a thing that was pushed away from above them.
void LeftPacker::sweepDown()
{
    for (const std::vector<PackedPlace>& row : m_packing.rows)
        for (const PackedPlace& place : row) {
            const std::vector<int>& children = m_packing.things[place.thing].children;
            const double by = children.empty() ? 0 : m_x[place.thing] - middleOfChildren(place.thing);
            if (by <= nothing)
                continue;
            m_moved = true;
            m_parents.push_back(place.thing);
            for (const int child : children)
                moveTree(child, by);
        }
}

void LeftPacker::moveTree(int thing, double by)
{
    m_x[thing] += by;
    for (const int child : m_packing.things[thing].children)
        moveTree(child, by);
}

/// Parents that still move after many rounds push each other on and on: they give up their children, and all begins
/// anew.
std::vector<double> LeftPacker::packed()
{
    constexpr int patience = 60;
    for (;;) {
        m_x.clear();
        for (const PackedThing& thing : m_packing.things)
            m_x.push_back(thing.left);
        m_moved = true;
        for (int round = 0; m_moved && (round < patience || m_parents.empty()); ++round) {
            m_moved = false;
            m_parents.clear();
            sweepUp();
            sweepDown();
        }
        if (!m_moved)
            return m_x;
        for (const int parent : m_parents)
            m_packing.things[parent].children.clear();
    }
}

void mirror(Packing& packing)
{
    for (PackedThing& thing : packing.things) {
        std::swap(thing.left, thing.right);
        std::reverse(thing.children.begin(), thing.children.end());
    }
    for (std::vector<PackedPlace>& row : packing.rows) {
        std::reverse(row.begin(), row.end());
        for (std::size_t i = row.size(); i-- > 1;)
            row[i].gap = row[i - 1].gap;
    }
}

/// How far a thing can stand left and right in a row without coming too close to its neighbours.
std::pair<double, double> freeRange(const Packing& packing, const std::vector<PackedPlace>& row, std::size_t i,
                                    const std::vector<double>& x)
{
    constexpr double far = std::numeric_limits<double>::infinity();
    const auto& things = packing.things;
    const PackedThing& thing = things[row[i].thing];
    const double low = i == 0 ? -far : x[row[i - 1].thing] + things[row[i - 1].thing].right + row[i].gap + thing.left;
    const double high = i + 1 == row.size()
        ? far
        : x[row[i + 1].thing] - things[row[i + 1].thing].left - row[i + 1].gap - thing.right;
    return {low, high};
}

/// What stands nearly above one of its children moves right above it: a line that is almost straight looks like a
/// mistake.
void straighten(const Packing& packing, std::vector<double>& x)
{
    constexpr double nearly = 16;
    for (auto row = packing.rows.rbegin(); row != packing.rows.rend(); ++row)
        for (std::size_t i = 0; i < row->size(); ++i) {
            const int at = (*row)[i].thing;
            const auto [low, high] = freeRange(packing, *row, i, x);
            for (const int child : packing.things[at].children)
                if (std::abs(x[child] - x[at]) <= nearly && low <= x[child] && x[child] <= high)
                    x[at] = x[child];
        }
}

/// What is neither above nor below anything moves to its friends, as far as its neighbours let it.
void joinFriends(const Packing& packing, std::vector<double>& x)
{
    std::vector<bool> free(packing.things.size(), true);
    for (std::size_t thing = 0; thing < packing.things.size(); ++thing) {
        free[thing] = free[thing] && packing.things[thing].children.empty() && !packing.things[thing].friends.empty();
        for (const int child : packing.things[thing].children)
            free[child] = false;
    }
    for (const std::vector<PackedPlace>& row : packing.rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            const int at = row[i].thing;
            if (!free[at])
                continue;
            const std::vector<int>& friends = packing.things[at].friends;
            double wish = 0;
            for (const int friendly : friends)
                wish += x[friendly] / double(friends.size());
            const auto [low, high] = freeRange(packing, row, i, x);
            x[at] = std::max(low, std::min(wish, high));
        }
}

} // namespace

std::vector<double> packed(Packing packing)
{
    std::vector<double> x = LeftPacker(packing).packed();
    mirror(packing);
    const std::vector<double> mirrored = LeftPacker(packing).packed();
    mirror(packing);
    // Both keep all gaps, and so does what is in the middle of both; it is as symmetrical as the rows are.
    for (std::size_t thing = 0; thing < x.size(); ++thing)
        x[thing] = (x[thing] - mirrored[thing]) / 2;
    straighten(packing, x);
    for (int time = 0; time < 3; ++time)
        joinFriends(packing, x);
    return x;
}

} // namespace remit
