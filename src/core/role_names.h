#pragma once

#include "core/plan.h"

namespace remit {

/// How a role is named in little room: by its short name, or in full where it has none.
inline const std::string& shortNameOf(const Role& role)
{
    return role.shortName.empty() ? role.name : role.shortName;
}

/// Likewise for a role that may be gone; then it is empty.
inline std::string shortNameOf(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    return role != nullptr ? shortNameOf(*role) : std::string();
}

} // namespace remit
