#pragma once

#include "model/document/step.h"

/// What is done to one constellation with another in view.
namespace remit::steps {

/// Brings a row of `to` to what `from` says of it.
Step bringRow(const Plan& plan, ConstellationId to, ConstellationId from, ResponsibilityId row);

/// Says that two roles are the same hat, or takes it back.
Step setPaired(const Plan& plan, RoleId one, RoleId other, bool paired);
/// So many weeks both do it; nothing is what is proposed.
Step setHandoverWeeks(const Plan& plan, const HandoverState::Key& handover, std::optional<double> weeks);
/// Ticked as handed over on the day, or not yet.
Step setHandedOver(const Plan& plan, const HandoverState::Key& handover, bool done, const std::string& day);

} // namespace remit::steps
