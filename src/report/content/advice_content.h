#pragma once

#include "advisor/advice/advice_knowledge.h"
#include "advisor/cadence/meeting_catalogue.h"
#include "advisor/catalogue.h"
#include "report/content/sheet_content.h"

namespace remit {

/// What the meetings of a set-up are worked out with.
struct CadenceKnowledge {
    const Catalogue& catalogue;
    const MeetingCatalogue& meetings;
};

/// The decision on a page: options, recommendation, what is not known, sources by kind; then what it rests on: facts,
/// ranking with reasons, what would change it. The meetings that the best option brings are on it where `cadence` is
/// given.
std::vector<SheetContent> adviceSheets(const Plan& plan, ConstellationId constellation,
                                       const AdviceKnowledge& knowledge, const ChartOptions& options = {},
                                       const CadenceKnowledge* cadence = nullptr);

} // namespace remit
