#include "model/steps/constellation_steps.h"

#include "analysis/review/prints.h"
#include "core/edits/edits_of_constellations.h"
#include "core/edits/edits_of_roles.h"
#include "core/edits/edits_of_rows.h"
#include "core/edits/edits_of_view.h"
#include "model/steps/step_words.h"
#include "words/text.h"

#include <QDate>

#include <utility>

namespace remit::steps {

namespace {

QString constellationName(const Plan& plan, ConstellationId id)
{
    const auto* found = plan.find<Constellation>(id);
    return quoted(found != nullptr ? text(found->name) : QString());
}

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

} // namespace

Edit createdToday(ConstellationId constellation, Edit edit)
{
    return markCreated(constellation, today(), std::move(edit));
}

Plan createdToday(Plan plan)
{
    for (auto& entry : plan.all<Constellation>())
        entry.second.createdOn = today();
    return plan;
}

Step addConstellation(const Plan& plan, ConstellationId id, const Name& name, std::optional<ConstellationId> like)
{
    return {Said::tr("New constellation %1").arg(quoted(name.text)),
            createdToday(id, addConstellationLike(plan, id, name.text.toStdString(), like))};
}

Step copyConstellation(const Plan& plan, ConstellationId id, const Name& name, ConstellationId copied)
{
    const auto* found = plan.find<Constellation>(copied);
    return {Said::tr("New constellation %1").arg(quoted(name.text)),
            remit::addConstellation(plan, id, name.text.toStdString(), found != nullptr ? found->scheme : SchemeId{},
                                    copied)};
}

Step changeConstellation(const Plan& plan, const Constellation& changed)
{
    Step step{Said::tr("Properties of %1").arg(quoted(text(changed.name))), {}};
    const auto* found = plan.find<Constellation>(changed.id);
    if (found == nullptr || changed == *found)
        return step;
    if (changed.baseline && !found->baseline)
        step.edit = setBaseline(plan, changed.id);
    step.edit.put(changed);
    return step;
}

Step markBaseline(const Plan& plan, ConstellationId constellation, bool marked)
{
    const QString name = constellationName(plan, constellation);
    return {marked ? Said::tr("%1 is the baseline").arg(name) : Said::tr("%1 is no baseline any more").arg(name),
            setBaseline(plan, marked ? std::optional(constellation) : std::nullopt)};
}

Step removeConstellation(const Plan& plan, ConstellationId constellation)
{
    return {Said::tr("Delete constellation %1").arg(constellationName(plan, constellation)),
            remit::removeConstellation(plan, constellation)};
}

Step moveConstellation(const Plan& plan, ConstellationId constellation, int direction)
{
    return {Said::tr("Move %1").arg(constellationName(plan, constellation)),
            remit::moveConstellation(plan, constellation, direction)};
}

Step addRolesTo(const Plan& plan, ConstellationId constellation, const RoleIds& roles)
{
    return {Said::tr("Add roles to %1").arg(constellationName(plan, constellation)),
            remit::addRolesTo(plan, constellation, roles)};
}

Step addRowsTo(const Plan& plan, ConstellationId constellation, const RowIds& rows)
{
    return {Said::tr("Add responsibilities to %1").arg(constellationName(plan, constellation)),
            addToScope(plan, constellation, rows)};
}

Step showAgain(const Plan& plan, ConstellationId constellation, const RowIds& rows, const RoleIds& roles)
{
    Edit edit = setRolesHidden(plan, constellation, roles, false);
    edit.append(setRowsHidden(plan, constellation, rows, false));
    return {Said::tr("Show what was hidden"), std::move(edit)};
}

} // namespace remit::steps
