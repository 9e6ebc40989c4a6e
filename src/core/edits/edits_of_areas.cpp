#include "core/edits/edits_of_areas.h"

#include "core/chart.h"
#include "core/positions.h"

namespace remit {

Edit addArea(const Plan& plan, AreaId id, std::string_view name, std::optional<AreaId> after)
{
    const auto ordered = Ordered(areasInOrder(plan), positionIn<Area>(plan));
    Area area;
    area.id = id;
    area.name = name;
    area.position = after ? ordered.before(ordered.indexOf(*after) + 1) : ordered.atEnd();
    Edit edit;
    edit.put(area);
    return edit;
}

Edit removeArea(const Plan& plan, AreaId area)
{
    Edit edit;
    for (const auto& [id, responsibility] : plan.all<Responsibility>()) {
        if (responsibility.area == area) {
            Responsibility loose = responsibility;
            loose.area.reset();
            edit.put(loose);
        }
    }
    edit.remove<Area>(area);
    return edit;
}

} // namespace remit
