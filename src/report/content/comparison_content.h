#pragma once

#include "advisor/comparison/measured_side.h"
#include "analysis/comparison/comparison.h"
#include "report/content/sheet_content.h"

#include <vector>

namespace remit {

/// Constellations side by side with all that is said of them; what it refers to outlives it.
struct ComparedContent {
    const Plan& plan;
    const Comparison& comparison;
    const std::vector<MetricText>& metrics;
    /// One for each constellation.
    std::vector<MeasuredSide> measured;
};

/// The figures of each, then what moves from the baseline to each of the others, in words.
SheetContent comparisonSheet(const ComparedContent& compared, const ChartOptions& options);

/// Two constellations' words for the top of the pages: "Today, Proposed and Year 2".
QString comparedNames(const Plan& plan, const Comparison& comparison);

} // namespace remit
