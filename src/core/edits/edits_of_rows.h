#pragma once

#include "core/plan.h"

#include <optional>
#include <string_view>
#include <vector>

/// Responsibilities, as lines of the plan and as rows of a chart.
namespace remit {

/// Adds a responsibility to the plan and to the constellation's scope, below `after` (in its area), else at the end of
/// `area`. The new row carries `id`.
Edit addResponsibility(const Plan& plan, ConstellationId constellation, ResponsibilityId id, std::string_view title,
                       std::optional<AreaId> area, std::optional<ResponsibilityId> after = {});
/// Puts existing responsibilities into the scope of a constellation; those that are there already stay as they are.
Edit addToScope(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows);
/// Takes responsibilities out of one constellation; they stay in the plan.
Edit removeFromScope(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows);
/// Removes the rows with everything that hangs on them, in all constellations.
Edit removeResponsibilities(const Plan& plan, const std::vector<ResponsibilityId>& rows);

/// `chosen` counts only for Sharing::either.
Edit setSharing(const Plan& plan, const ChartRow::Key& row, Sharing sharing, std::optional<RoleId> chosen = {});
/// The sharing after this one, for a key that steps through: unstated, together, each, either, unstated.
Sharing nextSharing(Sharing sharing);
Edit leaveOut(const Plan& plan, const ChartRow::Key& row, std::string_view reason);
Edit takeBackIn(const Plan& plan, const ChartRow::Key& row);

} // namespace remit
