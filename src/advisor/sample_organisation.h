#pragma once

#include "core/plan.h"

#include <functional>
#include <string>

namespace remit {

class JsonFields;

/// Who sits where in a constellation of the sample: its units and seats, from `fields`. People, units and locations are
/// those of the plan where it has any of that name; a seat has the id of the seat of that key in another constellation.
/// `roleOf` knows the roles by their keys. Throws JsonFault.
Edit sampleOrganisation(const Plan& plan, ConstellationId constellation, const JsonFields& fields,
                        const std::function<RoleId(const std::string&)>& roleOf);

} // namespace remit
