#pragma once

#include "core/plan.h"

namespace remit {

/// Writes the row, or removes it once it says nothing; nothing at all when it is as before.
template <class Row> Edit putOrRemove(const Plan& plan, const Row& row, bool saysNothing)
{
    Edit edit;
    const auto* before = plan.find<Row>(row.key());
    if (saysNothing) {
        if (before != nullptr)
            edit.remove<Row>(row.key());
    } else if (before == nullptr || !(*before == row)) {
        edit.put(row);
    }
    return edit;
}

template <class Row> Edit putIfChanged(const Plan& plan, const Row& row)
{
    return putOrRemove(plan, row, false);
}

} // namespace remit
