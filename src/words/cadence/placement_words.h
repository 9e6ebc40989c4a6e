#pragma once

#include "cadence/placement.h"

#include <QString>

/// What is said about the best times that were found.
namespace remit {

/// "No better week exists under these rules.", or how far from the best it can be.
QString placementInWords(const Placement& placement);
/// What taking the times changed in a plan as it was before: "2 meetings got a time and 1 meeting moved."
QString movedInWords(const Plan& plan, ConstellationId constellation, const Placement& placement);
/// How far the search is: "28 of 31 times found · costs 120 so far, no week less than 112".
QString progressInWords(const PlacementProgress& progress);
/// Which meetings cannot all be held.
QString impossibleInWords(const Plan& plan, ConstellationId constellation, const Placement& placement);
/// Which meetings were passed over, and why: a line each.
QStringList leftInWords(const Plan& plan, ConstellationId constellation, const Placement& placement);
/// What would free the week, as the words of a button: "Shorten “Refinement” to 45 min".
QString remedyInWords(const Plan& plan, ConstellationId constellation, const Remedy& remedy);

} // namespace remit
