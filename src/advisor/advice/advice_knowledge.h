#pragma once

#include "advisor/advice/advice_quality.h"
#include "advisor/advice/advisor.h"
#include "advisor/advice/disagreements.h"
#include "advisor/advice/first_actions.h"
#include "advisor/advice/next_hire.h"
#include "advisor/advice/situations.h"
#include "advisor/sources.h"

namespace remit {

struct Catalogue;

/// All that the program knows for advising.
struct AdviceKnowledge {
    Advisor advisor;
    Disagreements disagreements;
    AdviceQuality quality;
    HireOptions hires;
    std::vector<Situation> situations;
    std::vector<FirstAction> firstActions;
    std::vector<Source> sources;
};

/// The error names the file and what is wrong in it.
Result<AdviceKnowledge> readAdviceKnowledge(const ResourceReader& read, const Catalogue& catalogue, const Facts& facts);

} // namespace remit
