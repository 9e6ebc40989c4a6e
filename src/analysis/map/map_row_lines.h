#pragma once

#include <vector>

/// Lines from the things of one row to those of the next.
namespace remit {

struct RowLineEnd {
    int thing = 0;
    /// Things stand from left to right by it.
    int rank = 0;
};

struct RowLine {
    int row = 0;
    RowLineEnd upper;
    RowLineEnd lower;
};

/// Those that are left when the lines across most others are taken away until none crosses another; from left to right.
std::vector<RowLine> withoutCrossings(std::vector<RowLine> lines);

} // namespace remit
