#pragma once

#include "core/plan.h"

#include <algorithm>
#include <vector>

/// Where a row goes among its siblings: positions are reals, and a row put between two takes their mean.
namespace remit {

/// The keys in order, seen as positions; `positionOf` gives the position of a key.
template <class Key, class PositionOf> class Ordered {
public:
    Ordered(std::vector<Key> keys, PositionOf positionOf)
        : m_keys(std::move(keys))
        , m_positionOf(positionOf)
    {
    }

    /// The index of the key, or the number of keys when it is not among them.
    std::size_t indexOf(const Key& key) const
    {
        return static_cast<std::size_t>(std::find(m_keys.begin(), m_keys.end(), key) - m_keys.begin());
    }
    /// A position that sorts before the key at `index` and after the one above it.
    double before(std::size_t index) const
    {
        if (m_keys.empty())
            return 1;
        if (index == 0)
            return m_positionOf(m_keys.front()) - 1;
        if (index >= m_keys.size())
            return m_positionOf(m_keys.back()) + 1;
        return (m_positionOf(m_keys[index - 1]) + m_positionOf(m_keys[index])) / 2;
    }
    /// Whether doubles still leave a place between the key at `index` and the one above it.
    bool hasRoomBefore(std::size_t index) const
    {
        if (index == 0 || index >= m_keys.size())
            return true;
        const double place = before(index);
        return place > m_positionOf(m_keys[index - 1]) && place < m_positionOf(m_keys[index]);
    }
    double atEnd() const { return before(m_keys.size()); }
    const std::vector<Key>& keys() const { return m_keys; }

private:
    std::vector<Key> m_keys;
    PositionOf m_positionOf;
};

/// The largest position of any row of the table, at least 0: a row put after it goes to the end.
template <class Row> double lastPosition(const Plan& plan)
{
    double last = 0;
    for (const auto& entry : plan.all<Row>())
        last = std::max(last, entry.second.position);
    return last;
}

template <class Row> auto positionIn(const Plan& plan)
{
    return [&plan](const typename Row::Key& key) { return plan.find<Row>(key)->position; };
}

} // namespace remit
