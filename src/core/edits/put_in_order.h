#pragma once

#include "core/edits/put_changed.h"

#include <algorithm>
#include <vector>

namespace remit {

/// Puts the rows in this order among themselves: they share out the positions they have, so that others stay between
/// them where they were.
template <class Row> Edit putInOrder(const Plan& plan, const std::vector<typename Row::Key>& keys)
{
    std::vector<double> positions;
    for (const auto& key : keys)
        positions.push_back(plan.find<Row>(key)->position);
    std::sort(positions.begin(), positions.end());
    Edit edit;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        if (at > 0 && positions[at] <= positions[at - 1])
            positions[at] = positions[at - 1] + 1;
        Row placed = *plan.find<Row>(keys[at]);
        placed.position = positions[at];
        edit.append(putIfChanged(plan, placed));
    }
    return edit;
}

} // namespace remit
