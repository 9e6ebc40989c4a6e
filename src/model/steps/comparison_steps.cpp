#include "model/steps/comparison_steps.h"

#include "analysis/comparison/bringing.h"
#include "analysis/comparison/role_matching.h"
#include "model/steps/step_words.h"
#include "words/text.h"

namespace remit::steps {

Step bringRow(const Plan& plan, ConstellationId to, ConstellationId from, ResponsibilityId row)
{
    const auto* like = plan.find<Constellation>(from);
    return {Said::tr("Make %1 as in %2").arg(rowName(plan, row), like != nullptr ? text(like->name) : QString()),
            remit::bringRow(plan, to, from, row)};
}

Step setPaired(const Plan& plan, RoleId one, RoleId other, bool paired)
{
    const QString words = paired ? Said::tr("Compare %1 with %2") : Said::tr("No longer compare %1 with %2");
    return {words.arg(rolesInWords(plan, {one}), rolesInWords(plan, {other})),
            remit::setPaired(plan, one, other, paired)};
}

} // namespace remit::steps
