#pragma once

#include "core/calendar/zone_table.h"
#include "core/plan.h"

namespace remit::test {

/// An organisation of so many teams with the meetings of a sprint of two weeks: a product manager and a design lead for
/// three teams, a product owner for every two, a tech lead and six developers for each, and one head. Everybody is in
/// Berlin from nine to five. Three teams make fifty times to find.
Plan planOfTeams(int teams);

/// Forty series in Berlin, Lisbon, New York and Kolkata, four daily ones, twenty-eight weekly and eight monthly, each
/// with four of sixteen people from different places, and held at some time.
Plan planOfFourZones();

/// Berlin, Lisbon, New York and Kolkata, in 2026.
ZoneTable zonesOf2026();

} // namespace remit::test
