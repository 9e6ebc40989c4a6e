#pragma once

#include "analysis/load/effort_terms.h"
#include "model/document/step.h"

/// What is done to the hours of responsibilities.
namespace remit::steps {

/// Hours or a formula, as typed; nothing takes them away.
Step setHours(const Plan& plan, ResponsibilityId row, const TypedEffort& typed);

} // namespace remit::steps
