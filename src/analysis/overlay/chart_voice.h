#pragma once

#include "core/id.h"

#include <map>
#include <string>
#include <utility>

namespace remit {

/// What one participant says of the chart of a constellation.
struct ChartVoice {
    /// A cell by its row and its role.
    using Cell = std::pair<ResponsibilityId, RoleId>;

    std::string name;
    /// In the letters of the constellation's scheme; cells without letters are not there.
    std::map<Cell, std::string> letters = {};

    /// What stands in a cell, empty when nothing does.
    const std::string& at(ResponsibilityId row, RoleId role) const
    {
        static const std::string nothing;
        const auto found = letters.find({row, role});
        return found == letters.end() ? nothing : found->second;
    }
    /// Whether anything is said of the row; who left a row blank has no opinion on it.
    bool speaksOf(ResponsibilityId row) const
    {
        const auto first = letters.lower_bound({row, RoleId()});
        return first != letters.end() && first->first.first == row;
    }

    friend bool operator==(const ChartVoice&, const ChartVoice&) = default;
};

} // namespace remit
