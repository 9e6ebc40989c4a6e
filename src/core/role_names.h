#pragma once

#include "core/plan.h"

#include <cstddef>
#include <string>

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

/// How a role is named in a sentence: in full; empty for one that is gone.
inline std::string fullNameOf(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    return role != nullptr ? role->name : std::string();
}

/// How many of so many names a sentence says before "and 4 others": three at most, and never leaving just one out.
inline std::size_t namesSaid(std::size_t count)
{
    constexpr std::size_t most = 3;
    return count <= most ? count : count == most + 1 ? most - 1 : most;
}

} // namespace remit
