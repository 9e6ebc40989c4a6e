#include "exchange/merging/imported_roles.h"

#include "core/chart.h"
#include "core/positions.h"
#include "core/utf8.h"

namespace remit {

namespace {

/// What is longer heads a column but is not short.
constexpr std::size_t longestShortHead = 6;

} // namespace

ImportedRoles::ImportedRoles(const Plan& plan, const std::map<std::string, std::string>& explained)
    : m_explained(explained)
    , m_shortNames(plan)
{
    for (const RoleId id : rolesInOrder(plan)) {
        const Role& role = *plan.find<Role>(id);
        m_byName[0][folded(role.name)].push_back(id);
        m_byName[1][folded(role.shortName)].push_back(id);
    }
}

RoleId ImportedRoles::knownRole(const std::string& name, std::size_t by)
{
    for (const RoleId id : m_byName[by][folded(name)]) {
        if (m_taken.insert(id).second)
            return id;
    }
    return {};
}

/// Of a head that the file explains, the plan may have the name, or the head as a name; that it is short for something
/// else there says nothing.
RoleId ImportedRoles::take(const std::string& head, Plan& plan)
{
    const auto explained = m_explained.find(head);
    const bool isShort = explained != m_explained.end();
    const std::string& name = isShort ? explained->second : head;
    RoleId known = knownRole(name, 0);
    known = known ? known : knownRole(name, 1);
    known = known || !isShort ? known : knownRole(head, 0);
    if (known)
        return known;
    Role role;
    role.id = newId<RoleId>();
    role.name = name;
    role.shortName
        = isShort && head.size() <= longestShortHead ? m_shortNames.giveIfFree(head, name) : m_shortNames.give(name);
    role.position = lastPosition<Role>(plan) + 1;
    plan.put(role);
    return role.id;
}

} // namespace remit
