#pragma once

#include "model/chart/chart_model.h"

#include <set>
#include <utility>

namespace remit {

/// The cells a letter was dragged over and what would become of them.
struct PaintedCells {
    LetterMark mark;
    /// Whether the letter is taken away, as where the drag began it was already.
    bool takes = false;
    std::set<std::pair<int, int>> cells;

    bool contains(const QModelIndex& index) const { return cells.count({index.row(), index.column()}) > 0; }
    LetterMarks applied(LetterMarks marks) const;
};

} // namespace remit
