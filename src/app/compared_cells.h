#pragma once

#include "analysis/comparison/comparison.h"

#include <string>
#include <vector>

namespace remit::command {

/// What one role holds in each of the compared constellations. In one that lacks it, the letters of what it goes on
/// from or what goes on from it; none where there is no such role. The comparison is by roles, its baseline the first.
class ComparedCells {
public:
    ComparedCells(const Comparison& comparison, RoleId role);

    bool differs(int row) const;
    /// By constellation.
    std::vector<std::string> letters(int row) const;

private:
    struct Place {
        std::size_t side = 0;
        std::vector<std::size_t> columns = {};
        /// What the columns were before is meant, which stands in the baseline.
        bool isBefore = false;
    };
    Place placeOf(std::size_t side) const;
    Involvements meaning(const Place& place, int row) const;
    std::string lettersAt(const Place& place, int row) const;

    const Comparison& m_comparison;
    RoleId m_role;
    std::vector<Place> m_places;
};

/// The roles of any of them: those of the first in its order, then what the others have besides.
std::vector<RoleId> rolesOfAny(const Plan& plan, const Comparison& comparison);

} // namespace remit::command
