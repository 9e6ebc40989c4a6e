#pragma once

#include "model/document/step.h"
#include "words/names.h"

#include <vector>

/// What is done to units and locations.
namespace remit::steps {

Step addUnit(const Plan& plan, ConstellationId constellation, UnitId id, UnitKind kind, UnitSide side,
             const Name& name);
Step renameUnit(const Plan& plan, UnitId unit, const Name& name);
/// Internal or external stakeholders.
Step setSide(const Plan& plan, UnitId unit, UnitSide side);
/// Team, product or stakeholders; what only the other kind says stays for when it is that again.
Step setKind(const Plan& plan, UnitId unit, UnitKind kind);
/// Developers, markets, product and location, as one constellation sees the unit.
Step changeUse(const Plan& plan, const ConstellationUnit& use);
Step removeUnit(const Plan& plan, const ConstellationUnit::Key& unit);
Step removeUnits(const Plan& plan, ConstellationId constellation, const std::vector<UnitId>& units);
Step orderUnits(const Plan& plan, const std::vector<UnitId>& units);

Step addLocation(const Plan& plan, LocationId id, const Name& name);
/// The location as it is given: name, zone, working hours.
Step changeLocation(const Plan& plan, const Location& location);
/// Seats and units there are nowhere then.
Step removeLocations(const Plan& plan, const std::vector<LocationId>& locations);
Step orderLocations(const Plan& plan, const std::vector<LocationId>& locations);

} // namespace remit::steps
