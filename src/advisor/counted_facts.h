#pragma once

#include "advisor/facts.h"

namespace remit {

/// Facts that the seats and units of a constellation tell: products, teams, developers, markets, stakeholder groups,
/// locations, and whether those who serve a team sit elsewhere. What is only partly told (a team without developers) is
/// left to what was typed. One card may stand for several groups of stakeholders: these count when there are more of
/// them than `typed` says or is assumed.
StatedFacts countedFacts(const Facts& facts, const StatedFacts& typed, const Plan& plan, ConstellationId constellation);

/// Whether facts may differ: what was typed, and what is counted from seats and units.
bool mayChangeFacts(const PlanChange& change);

} // namespace remit
