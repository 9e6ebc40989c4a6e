#pragma once

#include "analysis/comparison/transition.h"

#include <QString>

/// What is said of handing over, on screen, on paper and in text files.
namespace remit {

struct HandoverWords {
    QString title;
    /// "last word", "doing", "last word and doing".
    QString part;
    QString before;
    QString after;
    /// "2 weeks"
    QString overlap;
    /// "last word, new to it"; empty where nothing makes it a risk.
    QString reasons;
    QString trigger;
    /// "handed over on 29 November 2026", "handed over"; empty while it is not.
    QString done;
};

HandoverWords handoverWords(const Plan& plan, const HandoverRules& rules, const Handover& handover);
/// "14 responsibilities are handed over, 6 with the last word. 3 of them are done."; that nothing can be said where the
/// constellations have no row in common.
QString handoverHeadline(const Plan& plan, ConstellationId before, ConstellationId after,
                         const std::vector<Handover>& handovers);
/// What stands where no last word moves: that none does, or that nothing can be said.
QString noLastWordMoves(const Plan& plan, ConstellationId before, ConstellationId after);

} // namespace remit
