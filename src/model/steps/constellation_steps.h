#pragma once

#include "model/document/step.h"
#include "model/steps/role_steps.h"
#include "model/steps/row_steps.h"

/// What is done to constellations.
namespace remit::steps {

/// At the end, about the same roles as another one and with its letters; without it, about none.
/// The edit that makes the constellation, which then says that it is of today.
Edit createdToday(ConstellationId constellation, Edit edit);
/// A new plan, whose constellations then say that they are of today.
Plan createdToday(Plan plan);
Step addConstellation(const Plan& plan, ConstellationId id, const Name& name, std::optional<ConstellationId> like);
/// Everything of another one under a new name, at the end.
Step copyConstellation(const Plan& plan, ConstellationId id, const Name& name, ConstellationId copied);
/// What is said about it: name, description, dates. Marked as the baseline, it takes the mark from the other.
Step changeConstellation(const Plan& plan, const Constellation& changed);
/// The others are compared with it, or with none any more.
Step markBaseline(const Plan& plan, ConstellationId constellation, bool marked);
/// Its rows and roles stay in the plan.
Step removeConstellation(const Plan& plan, ConstellationId constellation);
/// Past its neighbour before (-1) or behind it (+1).
Step moveConstellation(const Plan& plan, ConstellationId constellation, int direction);
/// Roles of the plan, at the end of the chart.
Step addRolesTo(const Plan& plan, ConstellationId constellation, const RoleIds& roles);
/// Responsibilities of the plan, each at its place.
Step addRowsTo(const Plan& plan, ConstellationId constellation, const RowIds& rows);
/// Shows again what was hidden.
Step showAgain(const Plan& plan, ConstellationId constellation, const RowIds& rows, const RoleIds& roles);

} // namespace remit::steps
