#pragma once

#include "cadence/placement.h"
#include "model/document/step.h"

namespace remit::steps {

/// Does what would free an impossible week.
Step takeRemedy(const Plan& plan, ConstellationId constellation, const Remedy& remedy);

} // namespace remit::steps
