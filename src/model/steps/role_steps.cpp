#include "model/steps/role_steps.h"

#include "core/edits/description.h"
#include "core/edits/edits_of_order.h"
#include "core/edits/edits_of_roles.h"
#include "core/edits/edits_of_view.h"
#include "core/short_names.h"
#include "model/steps/step_words.h"
#include "words/text.h"

namespace remit::steps {

Step addRole(const Plan& plan, ConstellationId constellation, RoleId id, const Name& name, std::optional<RoleId> after)
{
    const std::string utf8 = name.text.toStdString();
    const Edit added = remit::addRole(plan, constellation, id, utf8, shortNameFor(plan, utf8), after);
    return {Said::tr("Add role %1").arg(quoted(name.text)), withDescription<Role>(added, id, name.whole.toStdString())};
}

Step renameRole(const Plan& plan, RoleId role, const Name& name, const QString& shortName)
{
    const Edit renamed = remit::renameRole(plan, role, name.text.toStdString(), nameFrom(shortName).text.toStdString());
    return {Said::tr("Rename role to %1").arg(quoted(name.text)),
            withDescription<Role>(renamed, role, name.whole.toStdString())};
}

Step removeRole(const Plan& plan, RoleId role)
{
    const auto* found = plan.find<Role>(role);
    return {Said::tr("Delete role %1").arg(quoted(found != nullptr ? text(found->name) : QString())),
            remit::removeRole(plan, role)};
}

Step moveRoles(const Plan& plan, ConstellationId constellation, const RoleIds& roles, std::optional<RoleId> before)
{
    return {Said::tr("Move %1").arg(rolesInWords(plan, roles)), remit::moveRoles(plan, constellation, roles, before)};
}

Step moveRolesPast(const Plan& plan, ConstellationId constellation, const RoleIds& roles, RoleId next, int direction)
{
    const QString label = direction < 0 ? Said::tr("Move %1 left") : Said::tr("Move %1 right");
    return {label.arg(rolesInWords(plan, roles)),
            direction < 0 ? remit::moveRoles(plan, constellation, roles, next)
                          : remit::moveRoles(plan, constellation, {next}, roles.front())};
}

Step pinRoles(const Plan& plan, ConstellationId constellation, const RoleIds& roles, bool pinned)
{
    return {(pinned ? Said::tr("Pin %1") : Said::tr("Unpin %1")).arg(rolesInWords(plan, roles)),
            setRolesPinned(plan, constellation, roles, pinned)};
}

Step hide(const Plan& plan, ConstellationId constellation, const RoleIds& roles)
{
    return {Said::tr("Hide %1").arg(rolesInWords(plan, roles)), setRolesHidden(plan, constellation, roles, true)};
}

} // namespace remit::steps
