#pragma once

#include "analysis/fixes/fixes.h"

/// How findings about meetings and reviews are repaired. Used inside analysis only.
namespace remit {

/// The meeting takes as long as the limit that it passed.
std::vector<Fix> fixesByShortening(const Plan& plan, const Finding& finding);
/// One of the first who take part sees to what comes of it.
std::vector<Fix> fixesByNamingAnOwner(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesOfOwnerMissingEvents(const Plan& plan, const Finding& finding);
/// The manager comes to the reviews, and twice a week to stand-ups.
std::vector<Fix> fixesOfManagerMissingEvents(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesOfOwnersNotCoordinated(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesOfUncoveredConsultation(const Plan& plan, const Finding& finding);
std::vector<Fix> fixesByMarkingReviewed(const Plan& plan, const Finding& finding);

} // namespace remit
