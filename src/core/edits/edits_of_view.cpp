#include "core/edits/edits_of_view.h"

#include "core/chart.h"

namespace remit {

namespace {

/// Sets one switch of the rows with these keys, leaving out those that have it already.
template <class Row>
Edit setSwitch(const Plan& plan, const std::vector<typename Row::Key>& keys, bool Row::*which, bool value)
{
    Edit edit;
    for (const auto& key : keys) {
        const auto* found = plan.find<Row>(key);
        if (found == nullptr || found->*which == value)
            continue;
        Row changed = *found;
        changed.*which = value;
        edit.put(std::move(changed));
    }
    return edit;
}

template <class Row, class Id>
std::vector<typename Row::Key> keysOf(ConstellationId constellation, const std::vector<Id>& ids)
{
    std::vector<typename Row::Key> keys;
    keys.reserve(ids.size());
    for (const Id id : ids)
        keys.emplace_back(constellation, id);
    return keys;
}

template <class Row, class Id>
std::vector<Id> hiddenOf(const Plan& plan, ConstellationId constellation, const std::vector<Id>& ids)
{
    std::vector<Id> hidden;
    for (const Id id : ids) {
        const auto* found = plan.find<Row>({constellation, id});
        if (found != nullptr && found->hidden)
            hidden.push_back(id);
    }
    return hidden;
}

} // namespace

Edit setRowsHidden(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                   bool hidden)
{
    return setSwitch<ChartRow>(plan, keysOf<ChartRow>(constellation, rows), &ChartRow::hidden, hidden);
}

Edit setRolesHidden(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles, bool hidden)
{
    return setSwitch<ConstellationRole>(plan, keysOf<ConstellationRole>(constellation, roles),
                                        &ConstellationRole::hidden, hidden);
}

Edit setRolesPinned(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles, bool pinned)
{
    return setSwitch<ConstellationRole>(plan, keysOf<ConstellationRole>(constellation, roles),
                                        &ConstellationRole::pinned, pinned);
}

std::vector<ResponsibilityId> hiddenRows(const Plan& plan, ConstellationId constellation)
{
    return hiddenOf<ChartRow>(plan, constellation, responsibilitiesInOrder(plan));
}

std::vector<RoleId> hiddenRoles(const Plan& plan, ConstellationId constellation)
{
    return hiddenOf<ConstellationRole>(plan, constellation, rolesInOrder(plan, constellation));
}

} // namespace remit
