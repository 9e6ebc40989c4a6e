#pragma once

#include "advisor/constellation_templates.h"
#include "core/plan.h"

#include <string_view>

namespace remit {

/// The other of `others` things that thing `index` of `count` goes with when both are spread evenly: in order, and as
/// long as there are enough of both within the same of so many parts.
int counterpart(int index, int count, int others, int parts = 1);

/// A new constellation with the chart of the template and as many vacant seats as the facts ask for, that report to
/// each other and serve teams, products and stakeholders. Units and locations of the plan that have these names are
/// used again. What is stated and the template's attributes become the facts of the constellation. It keeps which
/// template it is from and what its chart is like now.
Edit constellationFrom(const Plan& plan, const Catalogue& catalogue, const Facts& facts,
                       const ConstellationTemplate& source, const StatedFacts& stated, std::string_view name,
                       ConstellationId id);

} // namespace remit
