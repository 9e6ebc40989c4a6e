#pragma once

#include "core/plan.h"

#include <map>
#include <string>
#include <string_view>

namespace remit {

/// The rows and roles of a constellation by what they are called in a file: by key, else by name whatever its case.
class ChartNames {
public:
    ChartNames(const Plan& plan, ConstellationId constellation);

    /// 0 where there is none. A key counts even where the name was edited.
    ResponsibilityId row(ResponsibilityId key, std::string_view title) const;
    RoleId role(RoleId key, std::string_view name) const;
    /// Whether a row, or a role, is called so in the plan.
    bool isCalled(ResponsibilityId row, std::string_view title) const;
    bool isCalled(RoleId role, std::string_view name) const;

private:
    const Plan& m_plan;
    ConstellationId m_constellation;
    std::map<std::string, ResponsibilityId> m_rows;
    /// Names, short names and both together.
    std::multimap<std::string, RoleId> m_roles;
};

} // namespace remit
