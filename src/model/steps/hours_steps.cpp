#include "model/steps/hours_steps.h"

#include "model/steps/step_words.h"

namespace remit::steps {

Step setHours(const Plan& plan, ResponsibilityId row, const TypedEffort& typed)
{
    return {Said::tr("Hours of %1").arg(rowName(plan, row)), setEffort(plan, row, typed)};
}

} // namespace remit::steps
