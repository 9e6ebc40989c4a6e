#pragma once

#include "core/plan.h"

#include <optional>
#include <string_view>
#include <vector>

/// Roles, in the plan and as columns of a chart.
namespace remit {

/// Adds a role to the plan and to the constellation, right of `after`, else at the end.
Edit addRole(const Plan& plan, ConstellationId constellation, RoleId id, std::string_view name,
             std::string_view shortName, std::optional<RoleId> after = {});
/// Lets existing roles take part in a constellation, at its end and in this order; those that do already stay.
Edit addRolesTo(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles);
Edit renameRole(const Plan& plan, RoleId role, std::string_view name, std::string_view shortName);
/// Takes the role out of one constellation with what it holds there; it stays in the plan.
Edit removeRoleFrom(const Plan& plan, ConstellationId constellation, RoleId role);
/// Removes the role with everything it holds, in all constellations.
Edit removeRole(const Plan& plan, RoleId role);

} // namespace remit
