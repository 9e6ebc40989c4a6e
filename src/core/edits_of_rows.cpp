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

/// The band that holds the row, as an index into the chart's bands.
std::size_t bandOf(const Chart& chart, ResponsibilityId responsibility)
{
    for (std::size_t band = 0; band < chart.bands.size(); ++band) {
        const auto& rows = chart.bands[band].rows;
        if (std::find(rows.begin(), rows.end(), responsibility) != rows.end())
            return band;
    }
    return chart.bands.size();
}

Edit moveIntoBand(const Plan& plan, const Chart& chart, std::size_t band, Responsibility moved, bool atEnd)
{
    Edit edit;
    if (band >= chart.bands.size())
        return edit;
    const auto& rows = chart.bands[band].rows;
    moved.area = chart.bands[band].area;
    if (!rows.empty()) {
        const auto ordered = responsibilities(plan);
        const std::size_t index = ordered.indexOf(atEnd ? rows.back() : rows.front());
        moved.position = ordered.before(atEnd ? index + 1 : index);
    }
    edit.put(moved);
    return edit;
}

/// Just past `neighbour` in the order of the plan, whatever rows outside the chart stand between.
Edit movePast(const Plan& plan, Responsibility moved, ResponsibilityId neighbour, int direction)
{
    const auto ordered = responsibilities(plan);
    const std::size_t index = ordered.indexOf(neighbour);
    moved.position = ordered.before(direction > 0 ? index + 1 : index);
    Edit edit;
    edit.put(moved);
    return edit;
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

Edit moveResponsibility(const Plan& plan, const ChartRow::Key& row, int direction)
{
    const auto [constellation, responsibility] = row;
    const auto* moved = plan.find<Responsibility>(responsibility);
    const Chart chart = chartOf(plan, constellation);
    const std::size_t band = bandOf(chart, responsibility);
    if (moved == nullptr || band >= chart.bands.size())
        return {};
    const auto& rows = chart.bands[band].rows;
    const auto index = static_cast<std::size_t>(std::find(rows.begin(), rows.end(), responsibility) - rows.begin());
    if (direction < 0)
        return index > 0 ? movePast(plan, *moved, rows[index - 1], -1)
                         : moveIntoBand(plan, chart, band - 1, *moved, true);
    return index + 1 < rows.size() ? movePast(plan, *moved, rows[index + 1], 1)
                                   : moveIntoBand(plan, chart, band + 1, *moved, false);
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
