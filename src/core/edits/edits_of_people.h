#pragma once

#include "core/plan.h"

#include <string_view>

/// People, units and locations of the plan, and the units a constellation is about.
namespace remit {

Edit addPerson(const Plan& plan, PersonId id, std::string_view name);
/// The seats the person fills become vacant, in all constellations.
Edit removePerson(const Plan& plan, PersonId person);

Edit addLocation(const Plan& plan, LocationId id, std::string_view name);
/// Seats and units there are nowhere then.
Edit removeLocation(const Plan& plan, LocationId location);

/// Adds the unit to the plan and to the constellation.
Edit addUnit(const Plan& plan, ConstellationId constellation, Unit unit);
/// A unit of the plan takes part in the constellation as well.
Edit useUnit(const Plan& plan, ConstellationId constellation, UnitId unit);
/// Nobody serves it there any more and its meetings go; it stays in the plan while another constellation uses it.
Edit removeUnit(const Plan& plan, const ConstellationUnit::Key& unit);

} // namespace remit
