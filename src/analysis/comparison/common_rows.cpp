#include "analysis/comparison/common_rows.h"

#include <algorithm>

namespace remit {

CommonRows commonRows(const Comparison& comparison, std::size_t one, std::size_t other)
{
    CommonRows found;
    int ofOne = 0;
    int ofOther = 0;
    for (int row = 0; row < int(comparison.rows().size()); ++row) {
        const bool inOne = comparison.stateOf(one, row) != RowState::absent;
        const bool inOther = comparison.stateOf(other, row) != RowState::absent;
        ofOne += inOne ? 1 : 0;
        ofOther += inOther ? 1 : 0;
        found.inBoth += inOne && inOther ? 1 : 0;
    }
    found.ofSmaller = std::min(ofOne, ofOther);
    return found;
}

bool hasEnoughInCommon(const Comparison& comparison, std::size_t side)
{
    return comparison.isBaseline(side) || commonRows(comparison, side, comparison.choice().baseline).areEnough();
}

Verdict verdictOn(const Comparison& comparison, std::size_t side, const Figure& figure, const Figure& baseline,
                  MetricDirection better)
{
    return comparison.isBaseline(side) || !hasEnoughInCommon(comparison, side) ? Verdict::none
                                                                               : verdictOn(figure, baseline, better);
}

} // namespace remit
