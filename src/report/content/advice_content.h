#pragma once

#include "advisor/advice/advice_knowledge.h"
#include "report/content/sheet_content.h"

namespace remit {

/// The decision on a page: options, recommendation, what is not known, sources by kind; then what it rests on: facts,
/// ranking with reasons, what would change it.
std::vector<SheetContent> adviceSheets(const Plan& plan, ConstellationId constellation,
                                       const AdviceKnowledge& knowledge, const ChartOptions& options = {});

} // namespace remit
