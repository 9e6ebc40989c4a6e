#include "core/edits/edits_of_order.h"

#include "core/chart.h"

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

template <class Key> bool isAmong(const std::vector<Key>& keys, const Key& key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

template <class Key> std::vector<Key> without(const std::vector<Key>& keys, const std::vector<Key>& taken)
{
    std::vector<Key> left;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(left),
                 [&](const Key& key) { return !isAmong(taken, key); });
    return left;
}

/// The first of `keys` from `before` on that does not move itself; none means the end.
template <class Key> std::optional<Key> firstThatStays(const std::vector<Key>& keys, std::optional<Key> before,
                                                       const std::vector<Key>& moved)
{
    if (!before)
        return before;
    auto at = std::find(keys.begin(), keys.end(), *before);
    while (at != keys.end() && isAmong(moved, *at))
        ++at;
    return at == keys.end() ? std::nullopt : std::optional(*at);
}

/// Calls `put(key, position)` for what gets a new position when `moved` is put at `index` of `others`: the moved ones
/// alone, or everything where doubles leave no room between the neighbours.
template <class Key, class PositionOf, class Put> void
place(const std::vector<Key>& others, const std::vector<Key>& moved, std::size_t index, PositionOf positionOf, Put put)
{
    const auto count = static_cast<double>(moved.size());
    const double low
        = index > 0 ? positionOf(others[index - 1]) : (others.empty() ? 0 : positionOf(others.front()) - count - 1);
    const double high = index < others.size() ? positionOf(others[index]) : low + count + 1;
    const double step = (high - low) / (count + 1);
    if (step > std::max(1.0, std::max(std::abs(low), std::abs(high))) * 1e-12) {
        for (std::size_t i = 0; i < moved.size(); ++i)
            put(moved[i], low + step * static_cast<double>(i + 1));
        return;
    }
    std::vector<Key> all = others;
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(index), moved.begin(), moved.end());
    for (std::size_t i = 0; i < all.size(); ++i)
        put(all[i], static_cast<double>(i + 1));
}

const Band* bandOf(const Chart& chart, ResponsibilityId row)
{
    const auto found = std::find_if(chart.bands.begin(), chart.bands.end(),
                                    [&](const Band& band) { return isAmong(band.rows, row); });
    return found == chart.bands.end() ? nullptr : &*found;
}

const Band* bandOf(const Chart& chart, std::optional<AreaId> area)
{
    const auto found
        = std::find_if(chart.bands.begin(), chart.bands.end(), [&](const Band& band) { return band.area == area; });
    return found == chart.bands.end() ? nullptr : &*found;
}

/// Whether the rows already stand together above `before` (or at the end) of the band.
bool standsThere(const Band& band, const std::vector<ResponsibilityId>& rows, std::optional<ResponsibilityId> before)
{
    std::vector<ResponsibilityId> wanted = without(band.rows, rows);
    const auto at = before ? std::find(wanted.begin(), wanted.end(), *before) : wanted.end();
    wanted.insert(at, rows.begin(), rows.end());
    return wanted == band.rows;
}

} // namespace

Edit moveResponsibilities(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                          const RowPlace& target)
{
    Edit edit;
    const Chart chart = chartOf(plan, constellation);
    const Band* band = bandOf(chart, target.area);
    const std::vector<ResponsibilityId> inBand = band != nullptr ? band->rows : std::vector<ResponsibilityId>{};
    const auto before = firstThatStays(inBand, target.before, rows);
    if (rows.empty() || (band != nullptr && standsThere(*band, rows, before)))
        return edit;
    const auto others = without(responsibilitiesInOrder(plan), rows);
    const auto staying = without(inBand, rows);
    auto at = others.end();
    if (before)
        at = std::find(others.begin(), others.end(), *before);
    else if (!staying.empty())
        at = std::find(others.begin(), others.end(), staying.back()) + 1;
    place(
        others, rows, static_cast<std::size_t>(at - others.begin()),
        [&](ResponsibilityId key) { return plan.find<Responsibility>(key)->position; },
        [&](ResponsibilityId key, double position) {
            Responsibility changed = *plan.find<Responsibility>(key);
            changed.position = position;
            if (isAmong(rows, key))
                changed.area = target.area;
            edit.put(changed);
        });
    return edit;
}

Edit moveResponsibilities(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                          int direction)
{
    const Chart chart = chartOf(plan, constellation);
    const Band* band = rows.empty() ? nullptr : bandOf(chart, rows.front());
    if (band == nullptr || !std::all_of(rows.begin(), rows.end(), [&](auto row) { return isAmong(band->rows, row); }))
        return {};
    const auto first = std::find_if(band->rows.begin(), band->rows.end(), [&](auto row) { return isAmong(rows, row); });
    const auto last
        = std::find_if(band->rows.rbegin(), band->rows.rend(), [&](auto row) { return isAmong(rows, row); }).base();
    if (direction < 0 && first != band->rows.begin())
        return moveResponsibilities(plan, constellation, rows, {band->area, *(first - 1)});
    if (direction > 0 && last != band->rows.end())
        return moveResponsibilities(plan, constellation, rows,
                                    {band->area, last + 1 == band->rows.end() ? std::nullopt : std::optional(last[1])});
    const auto index = band - chart.bands.data() + (direction < 0 ? -1 : 1);
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(chart.bands.size()))
        return {};
    const Band& next = chart.bands[static_cast<std::size_t>(index)];
    const bool atHead = direction > 0 && !next.rows.empty();
    return moveResponsibilities(plan, constellation, rows,
                                {next.area, atHead ? std::optional(next.rows.front()) : std::nullopt});
}

Edit moveArea(const Plan& plan, AreaId area, int direction)
{
    const std::vector<AreaId> order = areasInOrder(plan);
    const auto at = std::find(order.begin(), order.end(), area) - order.begin();
    const auto to = at + direction;
    if (at == std::ptrdiff_t(order.size()) || to < 0 || to >= std::ptrdiff_t(order.size()))
        return {};
    const AreaId other = order[std::size_t(to)];
    return direction < 0 ? moveAreaBefore(plan, area, other) : moveAreaBefore(plan, other, area);
}

Edit moveAreaBefore(const Plan& plan, AreaId area, std::optional<AreaId> before)
{
    Edit edit;
    const auto all = areasInOrder(plan);
    const auto others = without(all, {area});
    if (before == area || plan.find<Area>(area) == nullptr)
        return edit;
    const auto at = before ? std::find(others.begin(), others.end(), *before) : others.end();
    if (std::find(all.begin(), all.end(), area) - all.begin() == at - others.begin())
        return edit;
    place(
        others, {area}, static_cast<std::size_t>(at - others.begin()),
        [&](AreaId key) { return plan.find<Area>(key)->position; },
        [&](AreaId key, double position) {
            Area changed = *plan.find<Area>(key);
            changed.position = position;
            edit.put(changed);
        });
    return edit;
}

Edit moveRoles(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles,
               std::optional<RoleId> before)
{
    Edit edit;
    const auto all = rolesInOrder(plan, constellation);
    const auto others = without(all, roles);
    const auto target = firstThatStays(all, before, roles);
    const auto at = target ? std::find(others.begin(), others.end(), *target) : others.end();
    std::vector<RoleId> wanted = others;
    wanted.insert(wanted.begin() + (at - others.begin()), roles.begin(), roles.end());
    if (wanted == all)
        return edit;
    place(
        others, roles, static_cast<std::size_t>(at - others.begin()),
        [&](RoleId key) {
            return plan.find<ConstellationRole>({constellation, key})->position;
        },
        [&](RoleId key, double position) {
            ConstellationRole changed = *plan.find<ConstellationRole>({constellation, key});
            changed.position = position;
            edit.put(changed);
        });
    return edit;
}

Edit moveRoles(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles, int direction)
{
    const auto shown = chartOf(plan, constellation).roles;
    const auto isMoved = [&](RoleId role) { return isAmong(roles, role); };
    const auto first = std::find_if(shown.begin(), shown.end(), isMoved);
    const auto last = std::find_if(shown.rbegin(), shown.rend(), isMoved).base();
    if (first == shown.end() || (direction < 0 ? first == shown.begin() : last == shown.end()))
        return {};
    if (direction < 0)
        return moveRoles(plan, constellation, roles, *(first - 1));
    return moveRoles(plan, constellation, roles, last + 1 == shown.end() ? std::nullopt : std::optional(last[1]));
}

} // namespace remit
