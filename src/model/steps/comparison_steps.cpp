#include "model/steps/comparison_steps.h"

#include "analysis/comparison/bringing.h"
#include "model/steps/step_words.h"
#include "words/text.h"

namespace remit::steps {

Step bringRow(const Plan& plan, ConstellationId to, ConstellationId from, ResponsibilityId row)
{
    const auto* like = plan.find<Constellation>(from);
    return {Said::tr("Make %1 as in %2").arg(rowName(plan, row), like != nullptr ? text(like->name) : QString()),
            remit::bringRow(plan, to, from, row)};
}

} // namespace remit::steps
