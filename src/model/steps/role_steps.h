#pragma once

#include "model/document/step.h"
#include "words/names.h"

#include <vector>

/// What is done to roles and their columns.
namespace remit::steps {

using RoleIds = std::vector<RoleId>;

/// Adds a role to the plan and to the constellation, right of `after`, else at the end, with a short name made of its
/// name; the whole of a name that was cut becomes the description.
Step addRole(const Plan& plan, ConstellationId constellation, RoleId id, const Name& name,
             std::optional<RoleId> after = {});
Step renameRole(const Plan& plan, RoleId role, const Name& name, const QString& shortName);
/// From all constellations.
Step removeRole(const Plan& plan, RoleId role);
/// Left of the other role, or to the end.
Step moveRoles(const Plan& plan, ConstellationId constellation, const RoleIds& roles, std::optional<RoleId> before);
/// Past `next`, which stands left (-1) or right (+1) of them on screen.
Step moveRolesPast(const Plan& plan, ConstellationId constellation, const RoleIds& roles, RoleId next, int direction);
Step pinRoles(const Plan& plan, ConstellationId constellation, const RoleIds& roles, bool pinned);
Step hide(const Plan& plan, ConstellationId constellation, const RoleIds& roles);

} // namespace remit::steps
