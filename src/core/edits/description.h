#pragma once

#include "core/plan.h"

#include <string_view>
#include <utility>
#include <variant>

namespace remit {

/// The edit, which also describes the row it puts, unless that has a description or there is nothing to say.
template <class Row> Edit withDescription(Edit edit, const typename Row::Key& key, std::string_view text)
{
    for (const auto& step : edit.steps<Row>()) {
        const Row* row = std::get_if<Row>(&step);
        if (row == nullptr || row->key() != key || !row->description.empty() || text.empty())
            continue;
        Row described = *row;
        described.description = text;
        edit.put(std::move(described));
        break;
    }
    return edit;
}

} // namespace remit
