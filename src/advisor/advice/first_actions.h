#pragma once

#include "advisor/advice/advice.h"
#include "core/plan.h"

#include <string>
#include <vector>

namespace remit {

/// What helps first, whatever the set-up (resources/advisor/first_actions.json).
struct FirstAction {
    std::string key;
    std::string says;
    std::string why;
    /// It matters where this expression over the facts, and `heads` of what fits best, is not 0.
    std::string when;
    /// Where this is not 0, the facts say that it is missing; empty where no fact tells.
    std::string lacks;
    /// The key of the responsibility that somebody does where it is not missing.
    std::string row;
    std::string sources;
};

/// The error names the file and what is wrong in it.
Result<std::vector<FirstAction>> readFirstActions(const ResourceReader& read, const Facts& facts);

/// Those that facts or the plan show missing. A constellation shows that one is there by somebody who does the
/// responsibility; facts alone (no plan) do not.
std::vector<const FirstAction*> missingActions(const std::vector<FirstAction>& all, const Advice& advice,
                                               const Plan* plan = nullptr, ConstellationId constellation = {});

} // namespace remit
