#pragma once

#include "advisor/catalogue.h"
#include "core/plan.h"

#include <vector>

namespace remit {

/// A letter scheme a constellation may take: one of the plan, or one of the catalogue the plan does not hold yet.
struct SchemeEntry {
    /// Without id where the plan does not hold it.
    LetterScheme scheme;
    std::vector<Letter> letters;
    bool inPlan = false;
    std::vector<ConstellationId> users;

    /// Schemes of the catalogue are not changed, only copied.
    bool isBuiltIn() const { return !scheme.catalogueKey.empty(); }
};

/// All schemes there are for a plan: the catalogue's in their order, then the plan's own by name.
std::vector<SchemeEntry> schemesFor(const Plan& plan, const Catalogue& catalogue);

} // namespace remit
