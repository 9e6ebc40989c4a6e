#pragma once

#include "core/edits/edits_of_order.h"
#include "model/document/step.h"
#include "words/names.h"

#include <vector>

/// What is done to responsibilities.
namespace remit::steps {

using RowIds = std::vector<ResponsibilityId>;

/// Below `after`, else at the end of the area; the whole of a name that was cut becomes the description.
Step addResponsibility(const Plan& plan, ConstellationId constellation, ResponsibilityId id, const Name& title,
                       std::optional<AreaId> area, std::optional<ResponsibilityId> after);
Step renameResponsibility(const Plan& plan, ResponsibilityId row, const Name& title);
/// What is meant by it, in all constellations.
Step describeResponsibility(const Plan& plan, ResponsibilityId row, const QString& description);
/// With everything that hangs on them, in all constellations.
Step removeResponsibilities(const Plan& plan, const RowIds& rows);
/// Off one chart; they stay in the plan.
Step takeOff(const Plan& plan, ConstellationId constellation, const RowIds& rows);
/// Up (-1) or down (+1).
Step moveResponsibilities(const Plan& plan, ConstellationId constellation, const RowIds& rows, int direction);
Step moveResponsibilities(const Plan& plan, ConstellationId constellation, const RowIds& rows, const RowPlace& place);
/// To the end of the area; to the head of the chart without one.
Step moveToArea(const Plan& plan, ConstellationId constellation, const RowIds& rows, std::optional<AreaId> area);
Step hide(const Plan& plan, ConstellationId constellation, const RowIds& rows);

/// `chosen` counts only for Sharing::either.
Step setSharing(const Plan& plan, ConstellationId constellation, const RowIds& rows, Sharing sharing,
                std::optional<RoleId> chosen = {});
Step leaveOut(const Plan& plan, const ChartRow::Key& row, const QString& reason);
Step takeBackIn(const Plan& plan, const ChartRow::Key& row);

} // namespace remit::steps
