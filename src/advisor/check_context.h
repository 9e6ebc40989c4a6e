#pragma once

#include "advisor/check_texts.h"
#include "advisor/facts.h"
#include "analysis/checks/checks.h"
#include "analysis/load/load.h"

namespace remit {

/// What charts are judged by: what their organisations can be asked about, and what checks say.
struct ChartKnowledge {
    Facts facts;
    CheckTexts texts;
};

/// The program's own is whole, as its tests say; were it not, every term would just count once, and nothing be checked.
ChartKnowledge readChartKnowledge(const ResourceReader& read);

/// What the checks are told of a constellation: its facts, and its hours as far as they are known. The day and how the
/// working hours of its places meet are for who calls it to add.
CheckContext checkContext(const Facts& facts, const Plan& plan, ConstellationId constellation,
                          const ConstellationLoad& loads);

} // namespace remit
