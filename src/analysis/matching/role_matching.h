#pragma once

#include "core/plan.h"

#include <map>
#include <vector>

/// Which roles of two constellations are the same hat. The plan shares its roles, so that most are simply both there;
/// the others are told by the roles of the catalogue they stand for (PM/PO beside PM and PO), or by the user, who pairs
/// what an import brought under another name.
namespace remit {

/// By the role of the one constellation, its roles in the other; a role that is not in it has none of its own there.
using RoleMatch = std::map<RoleId, std::vector<RoleId>>;

/// For each role of `after`, the roles of `before` it goes on from, in their order. What is in both is its own match
/// and nobody else's.
RoleMatch matchedRoles(const Plan& plan, ConstellationId before, ConstellationId after);

/// The roles of `there` that a role of `here` can be paired with: those that are there only.
std::vector<RoleId> pairableRoles(const Plan& plan, ConstellationId here, ConstellationId there);
/// Whether the user said that both are the same hat.
bool arePaired(const Plan& plan, RoleId one, RoleId other);
/// Says so, or takes it back; kept as a setting of the plan.
Edit setPaired(const Plan& plan, RoleId one, RoleId other, bool paired);
/// Whether the setting pairs roles.
bool isPairing(std::string_view setting);

} // namespace remit
