#pragma once

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/metrics.h"

namespace remit {

/// How much two constellations of a comparison are about the same work.
struct CommonRows {
    int inBoth = 0;
    /// Rows of the one that has fewer.
    int ofSmaller = 0;

    /// Below a tenth, a figure says nothing of the one against the other.
    bool areEnough() const { return inBoth > 0 && inBoth * 10 >= ofSmaller; }
};

CommonRows commonRows(const Comparison& comparison, std::size_t one, std::size_t other);

/// Whether the figures of a constellation can be held against those of the baseline.
bool hasEnoughInCommon(const Comparison& comparison, std::size_t side);

/// None of the baseline itself, and where a constellation has too little in common with it.
Verdict verdictOn(const Comparison& comparison, std::size_t side, const Figure& figure, const Figure& baseline,
                  MetricDirection better);

} // namespace remit
