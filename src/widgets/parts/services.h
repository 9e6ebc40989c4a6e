#pragma once

#include "advisor/catalogue.h"
#include "advisor/check_context.h"
#include "model/chart/chart_findings.h"

#include <future>

namespace remit {

class Preferences;
class Prompts;

/// What a window needs from outside; everything named here outlives it.
struct Services {
    const Catalogue& catalogue;
    /// Reads the files the program carries (the sample plan).
    const ResourceReader& resources;
    Preferences& preferences;
    /// Who answers questions; null for dialogs over the window itself.
    Prompts* prompts = nullptr;
    Today today = todayByTheSystem;
    /// Where somebody reads it beforehand.
    std::shared_future<ChartKnowledge> chartKnowledge = {};
};

} // namespace remit
