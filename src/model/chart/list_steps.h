#pragma once

#include <vector>

namespace remit {

/// One step from an old list to a new one: `count` items from `first` are removed, inserted, or moved so that they
/// start at `to` (counted after they were taken out).
struct ListStep {
    enum class Kind { remove, insert, move };
    Kind kind;
    int first;
    int count;
    int to = 0;

    friend bool operator==(const ListStep&, const ListStep&) = default;
};

/// The steps from a list to another, given where each new item stood in the old list (-1: nowhere). Few and in order:
/// removals from the back, then moves, then insertions from the front, neighbours together.
std::vector<ListStep> stepsBetween(int oldCount, const std::vector<int>& oldIndexOfNew);

} // namespace remit
