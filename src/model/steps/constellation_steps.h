#pragma once

#include "model/document/step.h"
#include "model/steps/role_steps.h"
#include "model/steps/row_steps.h"

/// What is done to constellations.
namespace remit::steps {

/// Everything of another one under a new name, at the end.
Step copyConstellation(const Plan& plan, ConstellationId id, const Name& name, ConstellationId copied);
/// What is said about it: name, description, dates.
Step changeConstellation(const Plan& plan, const Constellation& changed);
/// Its rows and roles stay in the plan.
Step removeConstellation(const Plan& plan, ConstellationId constellation);
/// Shows again what was put away.
Step showAgain(const Plan& plan, ConstellationId constellation, const RowIds& rows, const RoleIds& roles);

} // namespace remit::steps
