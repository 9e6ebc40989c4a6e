#include "model/steps/area_steps.h"

#include "core/edits/edits_of_areas.h"
#include "core/edits/edits_of_order.h"
#include "model/steps/step_words.h"

namespace remit::steps {

Step addArea(const Plan& plan, AreaId id, const Name& name, std::optional<AreaId> after)
{
    return {Said::tr("Add area %1").arg(quoted(name.text)), remit::addArea(plan, id, name.text.toStdString(), after)};
}

Step renameArea(const Plan& plan, AreaId area, const Name& name)
{
    Step step{Said::tr("Rename area to %1").arg(quoted(name.text)), {}};
    const auto* found = plan.find<Area>(area);
    if (found == nullptr)
        return step;
    Area renamed = *found;
    renamed.name = name.text.toStdString();
    if (renamed != *found)
        step.edit.put(std::move(renamed));
    return step;
}

Step removeArea(const Plan& plan, AreaId area)
{
    return {Said::tr("Delete area %1").arg(areaName(plan, area)), remit::removeArea(plan, area)};
}

Step moveArea(const Plan& plan, AreaId area, int direction)
{
    return {(direction < 0 ? Said::tr("Move %1 up") : Said::tr("Move %1 down")).arg(areaName(plan, area)),
            remit::moveArea(plan, area, direction)};
}

Step moveAreaBefore(const Plan& plan, AreaId area, std::optional<AreaId> before)
{
    return {Said::tr("Move %1").arg(areaName(plan, area)), remit::moveAreaBefore(plan, area, before)};
}

} // namespace remit::steps
