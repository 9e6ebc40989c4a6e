#pragma once

#include "core/plan.h"

namespace remit {

/// The plan as it would be after an edit that nobody has decided on yet.
struct ChartPreview {
    Plan plan;
    PlanChange change;
};

ChartPreview previewOf(const Plan& plan, const Edit& edit);

} // namespace remit
