#pragma once

#include <vector>

/// Where things stand in their rows when some want to stand in the middle above others: knows nothing of cards.
namespace remit {

/// A thing reaches so far to the left and right of its middle.
struct PackedThing {
    double left = 0;
    double right = 0;
    /// The things it stands above the middle of, from left to right; each thing is below one other at most.
    std::vector<int> children;
    /// What it stands close to when it is neither above nor below anything.
    std::vector<int> friends;
};

/// A thing in a row and the gap to the one before it. One thing may stand in several rows.
struct PackedPlace {
    int thing = 0;
    double gap = 0;
};

struct Packing {
    std::vector<PackedThing> things;
    /// From the top. If one thing stands left of another in one row, it does so in all where both are.
    std::vector<std::vector<PackedPlace>> rows;
};

/// The middle of each thing. All gaps are kept; a thing that cannot be both apart from its neighbours and above its
/// children gives up the latter.
std::vector<double> packed(Packing packing);

} // namespace remit
