#pragma once

#include "report/pages/sheet_flow.h"

namespace remit {

/// What the letters mean, as lines below each other.
struct LegendLines {
    std::vector<FlowLine> lines;
    /// Entries that were shortened, as they are in full.
    QStringList inFull;
};

/// As many entries side by side as `width` holds. A legend that would be higher than `most` has its long entries
/// shortened to one line each.
LegendLines legendLines(const std::vector<LegendEntry>& legend, double width, double most, const TextMeasure& measure);

} // namespace remit
