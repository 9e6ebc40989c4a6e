#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>

#include <vector>

/// When people work and can't meet, as they write it; errors say how to write it.
namespace remit {

/// What a seat's days and hours are called: "Mon–Thu 09:00–15:00"; empty where they are as usual.
QString workingTimesText(const Seat& seat);
/// The seat with the days and hours meant: "Mon-Thu 9-15", "9:00-13:00", "Mon, Tue, Thu"; as usual for nothing.
Result<Seat> workingTimesMeant(Seat seat, const QString& typed);

/// "Mon 09:00–10:00 (school), 2026-12-21–2027-01-04"
QString blockedTimesText(const Plan& plan, const Seat::Key& seat);
/// The times meant, each a day of the week or a date or from one date to another, then hours and a reason in brackets
/// where they are wanted. What is meant as before keeps its id.
Result<std::vector<BlockedTime>> blockedTimesMeant(const Plan& plan, const Seat::Key& seat, const QString& typed);

} // namespace remit
