#pragma once

#include "model/document/step.h"

/// What is done to one constellation with another in view.
namespace remit::steps {

/// Brings a row of `to` to what `from` says of it.
Step bringRow(const Plan& plan, ConstellationId to, ConstellationId from, ResponsibilityId row);

/// Says that two roles are the same hat, or takes it back.
Step setPaired(const Plan& plan, RoleId one, RoleId other, bool paired);

} // namespace remit::steps
