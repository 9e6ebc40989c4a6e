#include "core/edits/edits_of_roles.h"

#include "core/chart.h"
#include "core/edits/put_changed.h"
#include "core/positions.h"
#include "core/rows_of.h"
#include "core/short_names.h"

#include <set>

namespace remit {

namespace {

auto rolesOf(const Plan& plan, ConstellationId constellation)
{
    return Ordered(rolesInOrder(plan, constellation), [&plan, constellation](const RoleId& role) {
        return plan.find<ConstellationRole>({constellation, role})->position;
    });
}

/// What the role holds; `constellation` 0 means in all constellations.
auto heldBy(RoleId role, ConstellationId constellation)
{
    return [=](const auto& row) requires OfRole<decltype(row)> && OfConstellation<decltype(row)>
    {
        return row.role == role && (!constellation || row.constellation == constellation);
    };
}

void removeEverythingOf(const Plan& plan, ConstellationId constellation, RoleId role, Edit& edit)
{
    removeThat(plan, heldBy(role, constellation), edit);
    for (const auto& [key, row] : plan.all<ChartRow>()) {
        if (row.chosenRole == role && (!constellation || row.constellation == constellation)) {
            ChartRow unchosen = row;
            unchosen.chosenRole.reset();
            edit.put(unchosen);
        }
    }
}

} // namespace

Edit addRole(const Plan& plan, ConstellationId constellation, RoleId id, std::string_view name,
             std::string_view shortName, std::optional<RoleId> after)
{
    Role role;
    role.id = id;
    role.name = name;
    role.shortName = shortName.empty() ? shortNameFor(plan, name) : std::string(shortName);
    role.position = Ordered(rolesInOrder(plan), positionIn<Role>(plan)).atEnd();
    const auto ordered = rolesOf(plan, constellation);
    ConstellationRole part;
    part.constellation = constellation;
    part.role = id;
    part.position = after ? ordered.before(ordered.indexOf(*after) + 1) : ordered.atEnd();
    Edit edit;
    edit.put(role);
    edit.put(part);
    return edit;
}

Edit addRolesTo(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles)
{
    Edit edit;
    std::set<RoleId> added;
    double position = rolesOf(plan, constellation).atEnd();
    for (const RoleId role : roles) {
        if (plan.find<ConstellationRole>({constellation, role}) != nullptr || !added.insert(role).second)
            continue;
        ConstellationRole part;
        part.constellation = constellation;
        part.role = role;
        part.position = position++;
        edit.put(part);
    }
    return edit;
}

Edit renameRole(const Plan& plan, RoleId role, std::string_view name, std::string_view shortName)
{
    const auto* before = plan.find<Role>(role);
    if (before == nullptr)
        return {};
    Role renamed = *before;
    renamed.name = name;
    renamed.shortName = shortName;
    return putIfChanged(plan, renamed);
}

Edit removeRoleFrom(const Plan& plan, ConstellationId constellation, RoleId role)
{
    Edit edit;
    removeEverythingOf(plan, constellation, role, edit);
    return edit;
}

Edit removeRole(const Plan& plan, RoleId role)
{
    Edit edit;
    removeEverythingOf(plan, {}, role, edit);
    edit.remove<Role>(role);
    return edit;
}

} // namespace remit
