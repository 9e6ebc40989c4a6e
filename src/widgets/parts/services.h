#pragma once

#include "advisor/catalogue.h"
#include "model/chart/chart_findings.h"

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
};

} // namespace remit
