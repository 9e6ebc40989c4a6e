#pragma once

#include "core/plan.h"

#include <QDate>

#include <map>
#include <optional>
#include <utility>

namespace remit {

/// Hours of that day in which people at both places work: by their zones, from nine to five where a place does not say
/// when it works. Nothing where a zone is missing or unknown.
std::optional<double> sharedHours(const Location& one, const Location& other, const QDate& day);

/// For each two places of the plan, the lower id first.
std::map<std::pair<LocationId, LocationId>, double> sharedHours(const Plan& plan, const QDate& day);

} // namespace remit
