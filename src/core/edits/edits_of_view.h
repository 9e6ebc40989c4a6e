#pragma once

#include "core/plan.h"

#include <vector>

/// What is hidden from the screen or held in place there; the chart stays the same.
namespace remit {

/// Puts rows away or shows them again.
Edit setRowsHidden(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                   bool hidden);
/// Puts role columns away or shows them again.
Edit setRolesHidden(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles, bool hidden);
/// A pinned column stays beside the titles while others scroll.
Edit setRolesPinned(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles, bool pinned);

/// Rows of the constellation that are hidden, in the plan's order.
std::vector<ResponsibilityId> hiddenRows(const Plan& plan, ConstellationId constellation);
std::vector<RoleId> hiddenRoles(const Plan& plan, ConstellationId constellation);

} // namespace remit
