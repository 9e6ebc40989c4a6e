#pragma once

#include "analysis/fixes/fixes.h"

/// How findings about who sits where are repaired. Used inside analysis only.
namespace remit {

std::vector<Fix> fixesBySplittingHats(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesOfPrematureSplit(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesOfSinglePointOfFailure(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesOfStakeholderOwnership(const Plan& plan, const Finding& finding);
/// A seat of the right side looks after the group in place of those of the other.
std::vector<Fix> fixesOfStakeholderSide(const Plan& plan, const Finding& finding);
/// Of the seats that the finding names, each alone serves its unit.
std::vector<Fix> fixesByServingAlone(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesOfMiddleManagementConflict(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesOfServiceOwner(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesOfManagerOutsideDevelopment(const Plan& plan, const Finding& finding);

} // namespace remit
