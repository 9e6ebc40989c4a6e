#include "model/settling/sheet_matching.h"

#include "core/chart.h"
#include "core/rows_of.h"
#include "core/utf8.h"

#include <algorithm>

namespace remit {

ChartNames::ChartNames(const Plan& plan, ConstellationId constellation)
    : m_plan(plan)
    , m_constellation(constellation)
{
    for (const ChartRow& row : eachOf<ChartRow>(plan, constellation)) {
        if (const auto* found = plan.find<Responsibility>(row.responsibility))
            m_rows.emplace(folded(found->title), row.responsibility);
    }
    for (const RoleId id : rolesInOrder(plan, constellation)) {
        const auto* role = plan.find<Role>(id);
        for (const std::string& name : {role->name, role->shortName, role->name + " (" + role->shortName + ")"}) {
            if (!name.empty())
                m_roles.emplace(folded(name), id);
        }
    }
}

ResponsibilityId ChartNames::row(ResponsibilityId key, std::string_view title) const
{
    if (m_plan.find<ChartRow>({m_constellation, key}) != nullptr)
        return key;
    const auto found = m_rows.find(folded(title));
    return found == m_rows.end() ? ResponsibilityId() : found->second;
}

RoleId ChartNames::role(RoleId key, std::string_view name) const
{
    if (m_plan.find<ConstellationRole>({m_constellation, key}) != nullptr)
        return key;
    const auto found = m_roles.find(folded(name));
    return found == m_roles.end() ? RoleId() : found->second;
}

bool ChartNames::isCalled(ResponsibilityId row, std::string_view title) const
{
    const auto* found = m_plan.find<Responsibility>(row);
    return found != nullptr && folded(found->title) == folded(title);
}

bool ChartNames::isCalled(RoleId role, std::string_view name) const
{
    const auto [first, last] = m_roles.equal_range(folded(name));
    return std::any_of(first, last, [role](const auto& each) { return each.second == role; });
}

} // namespace remit
