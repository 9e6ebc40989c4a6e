#include "model/steps/comparison_steps.h"

#include "analysis/comparison/bringing.h"
#include "analysis/matching/role_matching.h"
#include "core/edits/edits_of_agreements.h"
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

Step setHandoverWeeks(const Plan& plan, const HandoverState::Key& handover, std::optional<double> weeks)
{
    return {Said::tr("Weeks to hand over %1").arg(rowName(plan, std::get<ResponsibilityId>(handover))),
            remit::setHandoverWeeks(plan, handover, weeks)};
}

Step setHandedOver(const Plan& plan, const HandoverState::Key& handover, bool done, const std::string& day)
{
    const QString row = rowName(plan, std::get<ResponsibilityId>(handover));
    return {done ? Said::tr("%1 is handed over").arg(row) : Said::tr("%1 is not handed over yet").arg(row),
            remit::setHandedOver(plan, handover, done, day)};
}

} // namespace remit::steps
