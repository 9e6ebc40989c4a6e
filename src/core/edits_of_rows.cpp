#include "core/chart.h"
#include "core/edits.h"
#include "core/positions.h"

/// Responsibilities and areas: adding, moving, removing.
namespace remit {

namespace {

auto responsibilities(const Plan& plan)
{
    return Ordered(responsibilitiesInOrder(plan), positionIn<Responsibility>(plan));
}

auto areas(const Plan& plan)
{
    return Ordered(areasInOrder(plan), positionIn<Area>(plan));
}

/// Removes the rows of one table that concern the responsibility; `constellation` 0 means all constellations.
template <class Row>
void removeOf(const Plan& plan, ConstellationId constellation, ResponsibilityId responsibility, Edit& edit)
{
    for (const auto& [key, row] : plan.all<Row>()) {
        if (row.responsibility == responsibility && (!constellation || row.constellation == constellation))
            edit.remove<Row>(key);
    }
}

void removeEverythingOn(const Plan& plan, ConstellationId constellation, ResponsibilityId responsibility, Edit& edit)
{
    removeOf<Waiver>(plan, constellation, responsibility, edit);
    removeOf<OpenQuestion>(plan, constellation, responsibility, edit);
    removeOf<Assignment>(plan, constellation, responsibility, edit);
    removeOf<ChartRow>(plan, constellation, responsibility, edit);
}

/// Numbers all responsibilities anew with a gap below `after`, and returns the position of that gap.
double makeRoomAfter(const Plan& plan, const std::vector<ResponsibilityId>& keys, ResponsibilityId after, Edit& edit)
{
    double position = 0;
    double gap = 0;
    for (const ResponsibilityId key : keys) {
        Responsibility renumbered = *plan.find<Responsibility>(key);
        renumbered.position = ++position;
        edit.put(renumbered);
        if (key == after)
            gap = ++position;
    }
    return gap;
}

} // namespace

Edit addResponsibility(const Plan& plan, ConstellationId constellation, ResponsibilityId id, std::string_view title,
                       std::optional<AreaId> area, std::optional<ResponsibilityId> after)
{
    const auto ordered = responsibilities(plan);
    Responsibility added;
    added.id = id;
    added.title = title;
    added.area = area;
    added.position = ordered.atEnd();
    if (after && plan.find<Responsibility>(*after) != nullptr) {
        added.area = plan.find<Responsibility>(*after)->area;
        added.position = ordered.before(ordered.indexOf(*after) + 1);
    }
    ChartRow row;
    row.constellation = constellation;
    row.responsibility = id;
    Edit edit;
    if (after && !ordered.hasRoomBefore(ordered.indexOf(*after) + 1))
        added.position = makeRoomAfter(plan, ordered.keys(), *after, edit);
    edit.put(added);
    edit.put(row);
    return edit;
}

Edit removeFromScope(const Plan& plan, const ChartRow::Key& row)
{
    Edit edit;
    removeEverythingOn(plan, std::get<0>(row), std::get<1>(row), edit);
    return edit;
}

Edit removeResponsibility(const Plan& plan, ResponsibilityId responsibility)
{
    Edit edit;
    removeEverythingOn(plan, {}, responsibility, edit);
    edit.remove<Responsibility>(responsibility);
    return edit;
}

Edit addArea(const Plan& plan, AreaId id, std::string_view name, std::optional<AreaId> after)
{
    const auto ordered = areas(plan);
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

Edit moveArea(const Plan& plan, AreaId area, int direction)
{
    const auto ordered = areas(plan);
    Edit edit;
    if (!ordered.canMove(area, direction))
        return edit;
    Area moved = *plan.find<Area>(area);
    moved.position = ordered.afterMove(area, direction);
    edit.put(moved);
    return edit;
}

Losses lossesWith(const Plan& plan, ResponsibilityId responsibility)
{
    Losses losses;
    for (const auto& [key, row] : plan.all<ChartRow>())
        losses.constellations += row.responsibility == responsibility ? 1 : 0;
    for (const auto& [key, assignment] : plan.all<Assignment>()) {
        if (assignment.responsibility != responsibility)
            continue;
        losses.cells += assignment.letters.empty() ? 0 : 1;
        losses.notes += assignment.note.empty() ? 0 : 1;
    }
    for (const auto& [key, question] : plan.all<OpenQuestion>())
        losses.questions += question.responsibility == responsibility ? 1 : 0;
    return losses;
}

Losses lossesWith(const Plan& plan, AreaId area)
{
    Losses losses;
    for (const auto& [id, responsibility] : plan.all<Responsibility>())
        losses.responsibilities += responsibility.area == area ? 1 : 0;
    return losses;
}

} // namespace remit
