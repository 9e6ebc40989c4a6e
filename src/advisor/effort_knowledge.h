#pragma once

#include "advisor/resource_reader.h"
#include "analysis/load/load_settings.h"
#include "core/result.h"

namespace remit {

/// What is known about effort in any organisation (resources/advisor/effort.json).
struct EffortKnowledge {
    LoadSettings usual;
    LoadLevels levels;
    /// What the team half of a term over teams keeps: teams share part of the work of one owner.
    double ownerShare = 1;
    /// What is left of, or comes on top of, work in these areas when all users are in the own organisation.
    double internalMarketWork = 1;
    double internalStakeholderWork = 1;
};

/// The error names the file and what is wrong in it.
Result<EffortKnowledge> readEffortKnowledge(const ResourceReader& read);

} // namespace remit
