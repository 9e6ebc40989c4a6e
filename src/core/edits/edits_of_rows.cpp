#include "core/edits/edits_of_rows.h"

#include "core/chart.h"
#include "core/edits/put_changed.h"
#include "core/positions.h"
#include "core/rows_of.h"

#include <set>

namespace remit {

namespace {

auto responsibilities(const Plan& plan)
{
    return Ordered(responsibilitiesInOrder(plan), positionIn<Responsibility>(plan));
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

/// The row of the chart, in scope or about to be.
ChartRow chartRowAt(const Plan& plan, const ChartRow::Key& key)
{
    if (const auto* found = plan.find<ChartRow>(key))
        return *found;
    const auto [constellation, responsibility] = key;
    ChartRow row;
    row.constellation = constellation;
    row.responsibility = responsibility;
    return row;
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

Edit addToScope(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows)
{
    Edit edit;
    for (const ResponsibilityId row : rows)
        edit.append(putIfChanged(plan, chartRowAt(plan, {constellation, row})));
    return edit;
}

Edit removeFromScope(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows)
{
    const std::set<ResponsibilityId> gone(rows.begin(), rows.end());
    Edit edit;
    removeThat(
        plan,
        [&](const auto& row) requires OfResponsibility<decltype(row)> && OfConstellation<decltype(row)> {
            return row.constellation == constellation && gone.contains(row.responsibility);
        },
        edit);
    return edit;
}

Edit removeResponsibilities(const Plan& plan, const std::vector<ResponsibilityId>& rows)
{
    const std::set<ResponsibilityId> gone(rows.begin(), rows.end());
    Edit edit;
    removeThat(
        plan, [&](const OfResponsibility auto& row) { return gone.contains(row.responsibility); }, edit);
    for (const ResponsibilityId row : gone)
        edit.remove<Responsibility>(row);
    return edit;
}

Edit setSharing(const Plan& plan, const ChartRow::Key& row, Sharing sharing, std::optional<RoleId> chosen)
{
    ChartRow changed = chartRowAt(plan, row);
    changed.sharing = sharing;
    changed.chosenRole = sharing == Sharing::either ? chosen : std::nullopt;
    return putIfChanged(plan, changed);
}

Sharing nextSharing(Sharing sharing)
{
    switch (sharing) {
    case Sharing::unstated:
        return Sharing::together;
    case Sharing::together:
        return Sharing::each;
    case Sharing::each:
        return Sharing::either;
    case Sharing::either:
        break;
    }
    return Sharing::unstated;
}

Edit leaveOut(const Plan& plan, const ChartRow::Key& row, std::string_view reason)
{
    ChartRow changed = chartRowAt(plan, row);
    changed.leftOut = true;
    changed.leftOutReason = reason;
    return putIfChanged(plan, changed);
}

Edit takeBackIn(const Plan& plan, const ChartRow::Key& row)
{
    ChartRow changed = chartRowAt(plan, row);
    changed.leftOut = false;
    changed.leftOutReason.clear();
    return putIfChanged(plan, changed);
}

} // namespace remit
