#pragma once

#include "core/calendar/zone_table.h"
#include "core/plan.h"

#include <QDate>

#include <map>
#include <optional>
#include <utility>

/// What the database of time zones says about the places of a plan.
namespace remit {

Date calendarDate(const QDate& date);
QDate qtDate(Date date);

/// The clocks of the zones that the plan's places name, from some days before `from` to some days after `until`. A zone
/// that the database does not have is not in it.
ZoneTable zonesOf(const Plan& plan, const QDate& from, const QDate& until);

/// Hours of that day in which people at both places work: by their zones, from nine to five where a place does not say
/// when it works. Nothing where a zone is missing or unknown.
std::optional<double> sharedHours(const Location& one, const Location& other, const QDate& day);

/// For each two places of the plan, the lower id first.
std::map<std::pair<LocationId, LocationId>, double> sharedHours(const Plan& plan, const QDate& day);

} // namespace remit
