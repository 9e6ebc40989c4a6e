#pragma once

#include "core/plan.h"

#include <utility>
#include <vector>

namespace remit {

class ShownChart;

/// A rectangle of the matrix: rows and columns from one to another, both included.
struct CellArea {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;

    friend bool operator==(const CellArea&, const CellArea&) = default;
};

/// What a view has to paint and a screen reader to read anew.
struct ChartChanges {
    std::vector<CellArea> cells;
    /// From one column to another, both included.
    std::vector<std::pair<int, int>> heads;

    friend bool operator==(const ChartChanges&, const ChartChanges&) = default;
};

/// What differs in the lines on screen after a change of the plan; thousands of cells come as the rectangle around
/// them.
ChartChanges changesIn(const ShownChart& shown, const PlanChange& change);
/// All of it.
ChartChanges allOf(const ShownChart& shown);

} // namespace remit
