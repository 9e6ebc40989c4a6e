#include "core/chart.h"
#include "core/edits.h"
#include "core/positions.h"

/// Roles and constellations: adding, moving, removing.
namespace remit {

namespace {

auto rolesOf(const Plan& plan, ConstellationId constellation)
{
    return Ordered(rolesInOrder(plan, constellation), [&plan, constellation](const RoleId& role) {
        return plan.find<ConstellationRole>({constellation, role})->position;
    });
}

template <class Row, class Concerns> void removeWhere(const Plan& plan, Edit& edit, Concerns concerns)
{
    for (const auto& [key, row] : plan.all<Row>()) {
        if (concerns(row))
            edit.remove<Row>(key);
    }
}

/// Removes what the role holds; `constellation` 0 means in all constellations.
void removeEverythingOf(const Plan& plan, ConstellationId constellation, RoleId role, Edit& edit)
{
    const auto concerns
        = [&](const auto& row) { return row.role == role && (!constellation || row.constellation == constellation); };
    removeWhere<Waiver>(plan, edit, concerns);
    removeWhere<OpenQuestion>(plan, edit, concerns);
    removeWhere<Assignment>(plan, edit, concerns);
    for (const auto& [key, row] : plan.all<ChartRow>()) {
        if (row.chosenRole == role && (!constellation || row.constellation == constellation)) {
            ChartRow unchosen = row;
            unchosen.chosenRole.reset();
            edit.put(unchosen);
        }
    }
    removeWhere<ConstellationRole>(plan, edit, concerns);
}

template <class Row> void copyRows(const Plan& plan, ConstellationId from, ConstellationId to, Edit& edit)
{
    for (const auto& [key, row] : plan.all<Row>()) {
        if (row.constellation == from) {
            Row copy = row;
            copy.constellation = to;
            edit.put(copy);
        }
    }
}

template <class Row> void removeRows(const Plan& plan, ConstellationId constellation, Edit& edit)
{
    removeWhere<Row>(plan, edit, [&](const Row& row) { return row.constellation == constellation; });
}

template <class Concerns> Losses lossesWhere(const Plan& plan, Concerns concerns)
{
    Losses losses;
    for (const auto& [key, assignment] : plan.all<Assignment>()) {
        if (!concerns(assignment))
            continue;
        losses.cells += assignment.letters.empty() ? 0 : 1;
        losses.notes += assignment.note.empty() ? 0 : 1;
    }
    for (const auto& [key, question] : plan.all<OpenQuestion>())
        losses.questions += concerns(question) ? 1 : 0;
    return losses;
}

} // namespace

Edit addRole(const Plan& plan, ConstellationId constellation, RoleId id, std::string_view name,
             std::string_view shortName, std::optional<RoleId> after)
{
    Role role;
    role.id = id;
    role.name = name;
    role.shortName = shortName;
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

Edit addRoleTo(const Plan& plan, ConstellationId constellation, RoleId role)
{
    Edit edit;
    if (plan.find<ConstellationRole>({constellation, role}) != nullptr)
        return edit;
    ConstellationRole part;
    part.constellation = constellation;
    part.role = role;
    part.position = rolesOf(plan, constellation).atEnd();
    edit.put(part);
    return edit;
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

Edit moveRole(const Plan& plan, ConstellationId constellation, RoleId role, int direction)
{
    const auto ordered = rolesOf(plan, constellation);
    Edit edit;
    if (!ordered.canMove(role, direction))
        return edit;
    ConstellationRole moved = *plan.find<ConstellationRole>({constellation, role});
    moved.position = ordered.afterMove(role, direction);
    edit.put(moved);
    return edit;
}

Edit addConstellation(const Plan& plan, ConstellationId id, std::string_view name, SchemeId scheme,
                      std::optional<ConstellationId> copyOf)
{
    Constellation added;
    if (copyOf)
        added = *plan.find<Constellation>(*copyOf);
    added.id = id;
    added.name = name;
    added.scheme = copyOf ? added.scheme : scheme;
    added.agreedOn.clear();
    added.agreedBy.clear();
    added.reviewOn.clear();
    added.position = Ordered(constellationsInOrder(plan), positionIn<Constellation>(plan)).atEnd();
    Edit edit;
    edit.put(added);
    if (copyOf) {
        copyRows<ConstellationRole>(plan, *copyOf, id, edit);
        copyRows<ChartRow>(plan, *copyOf, id, edit);
        copyRows<Assignment>(plan, *copyOf, id, edit);
        copyRows<OpenQuestion>(plan, *copyOf, id, edit);
        copyRows<Waiver>(plan, *copyOf, id, edit);
        copyRows<Fact>(plan, *copyOf, id, edit);
    }
    return edit;
}

Edit removeConstellation(const Plan& plan, ConstellationId constellation)
{
    Edit edit;
    removeRows<Fact>(plan, constellation, edit);
    removeRows<Waiver>(plan, constellation, edit);
    removeRows<OpenQuestion>(plan, constellation, edit);
    removeRows<Assignment>(plan, constellation, edit);
    removeRows<ChartRow>(plan, constellation, edit);
    removeRows<ConstellationRole>(plan, constellation, edit);
    edit.remove<Constellation>(constellation);
    return edit;
}

Losses lossesWith(const Plan& plan, RoleId role)
{
    Losses losses = lossesWhere(plan, [&](const auto& row) { return row.role == role; });
    for (const auto& [key, part] : plan.all<ConstellationRole>())
        losses.constellations += part.role == role ? 1 : 0;
    return losses;
}

Losses lossesWith(const Plan& plan, ConstellationId constellation)
{
    Losses losses = lossesWhere(plan, [&](const auto& row) { return row.constellation == constellation; });
    for (const auto& [key, row] : plan.all<ChartRow>())
        losses.responsibilities += row.constellation == constellation ? 1 : 0;
    return losses;
}

} // namespace remit
