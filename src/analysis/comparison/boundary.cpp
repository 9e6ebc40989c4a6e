#include "analysis/comparison/boundary.h"

#include "analysis/comparison/moves.h"
#include "core/chart.h"
#include "core/letters.h"
#include "core/organisation.h"

#include <algorithm>
#include <string_view>

namespace remit {

namespace {

LastWordOf lastWordAmong(const std::vector<RoleId>& holders, RoleId first, RoleId second)
{
    const auto has = [&](RoleId role) { return std::find(holders.begin(), holders.end(), role) != holders.end(); };
    if (has(first) && has(second))
        return LastWordOf::both;
    if (has(first))
        return LastWordOf::first;
    if (has(second))
        return LastWordOf::second;
    return holders.empty() ? LastWordOf::nobody : LastWordOf::others;
}

/// The first role that acts as the catalogue's, other than one that is taken.
RoleId roleActingAs(const Plan& plan, const std::vector<RoleId>& roles, std::string_view catalogueRole, RoleId taken)
{
    for (const RoleId each : roles) {
        const auto* role = plan.find<Role>(each);
        if (each != taken && role != nullptr && actsAs(*role, catalogueRole))
            return each;
    }
    return {};
}

/// Likewise by its short name, for charts that are not linked to the catalogue.
RoleId roleCalled(const Plan& plan, const std::vector<RoleId>& roles, std::string_view name, RoleId taken)
{
    for (const RoleId each : roles) {
        const auto* role = plan.find<Role>(each);
        if (each != taken && role != nullptr && (role->shortName == name || role->name == name))
            return each;
    }
    return {};
}

RoleId usualRole(const Plan& plan, const std::vector<RoleId>& roles, std::string_view wanted, RoleId taken)
{
    if (const RoleId acting = roleActingAs(plan, roles, wanted, taken))
        return acting;
    if (const RoleId called = roleCalled(plan, roles, wanted, taken))
        return called;
    const auto other = std::find_if(roles.begin(), roles.end(), [&](RoleId each) { return each != taken; });
    return other == roles.end() ? RoleId() : *other;
}

} // namespace

std::vector<BoundaryRow> boundaryBetween(const Plan& plan, ConstellationId constellation, RoleId first, RoleId second)
{
    const SchemeReader scheme(lettersOf(plan, constellation));
    const auto holders = holdersOfRows(plan, constellation, MovedPart::lastWord);
    std::vector<BoundaryRow> rows;
    for (const Band& band : chartOf(plan, constellation).bands) {
        for (const ResponsibilityId id : band.rows) {
            const auto held = holders.find(id);
            if (held == holders.end())
                continue;
            BoundaryRow row{id, lastWordAmong(held->second, first, second)};
            row.first = scheme.read(lettersAt(plan, {constellation, id, first})).involvements;
            row.second = scheme.read(lettersAt(plan, {constellation, id, second})).involvements;
            if (row.first.size() + row.second.size() > 0)
                rows.push_back(row);
        }
    }
    return rows;
}

std::optional<std::pair<RoleId, RoleId>> usualBoundary(const Plan& plan, ConstellationId constellation)
{
    const std::vector<RoleId> roles = chartOf(plan, constellation).roles;
    if (roles.size() < 2)
        return std::nullopt;
    const RoleId first = usualRole(plan, roles, "PM", {});
    return std::pair(first, usualRole(plan, roles, "PO", first));
}

} // namespace remit
