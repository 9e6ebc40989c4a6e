#include "analysis/matching/role_matching.h"

#include "core/chart.h"
#include "core/edits/edits_of_settings.h"

#include <algorithm>
#include <set>
#include <string>

namespace remit {

namespace {

constexpr std::string_view pairPrefix = "compare.same.";

std::string pairName(RoleId one, RoleId other)
{
    const auto [least, most] = std::minmax(one.value, other.value);
    return std::string(pairPrefix) + std::to_string(least) + "." + std::to_string(most);
}

using StoodFor = std::set<std::string, std::less<>>;

StoodFor rolesStoodFor(const Role& role)
{
    StoodFor words;
    std::string_view text = role.standsFor;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.emplace(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (!role.catalogueKey.empty())
        words.insert(role.catalogueKey);
    return words;
}

bool shareAny(const StoodFor& one, const StoodFor& other)
{
    return std::any_of(one.begin(), one.end(), [&](const std::string& each) { return other.contains(each); });
}

/// The roles of one constellation that are not in the other, with what they stand for.
std::vector<std::pair<RoleId, StoodFor>> onlyIn(const Plan& plan, ConstellationId one, ConstellationId other)
{
    std::vector<std::pair<RoleId, StoodFor>> roles;
    for (const RoleId role : rolesInOrder(plan, one)) {
        if (plan.find<ConstellationRole>({other, role}) == nullptr)
            roles.emplace_back(role, rolesStoodFor(*plan.find<Role>(role)));
    }
    return roles;
}

} // namespace

RoleMatch matchedRoles(const Plan& plan, ConstellationId before, ConstellationId after)
{
    RoleMatch match;
    for (const RoleId role : rolesInOrder(plan, after)) {
        auto& found = match[role];
        if (plan.find<ConstellationRole>({before, role}) != nullptr)
            found.push_back(role);
    }
    const auto gone = onlyIn(plan, before, after);
    for (const auto& added : onlyIn(plan, after, before)) {
        for (const auto& old : gone) {
            if (shareAny(added.second, old.second) || arePaired(plan, added.first, old.first))
                match[added.first].push_back(old.first);
        }
    }
    return match;
}

std::vector<RoleId> pairableRoles(const Plan& plan, ConstellationId here, ConstellationId there)
{
    std::vector<RoleId> roles;
    for (const auto& each : onlyIn(plan, there, here))
        roles.push_back(each.first);
    return roles;
}

bool arePaired(const Plan& plan, RoleId one, RoleId other)
{
    return plan.find<Setting>(pairName(one, other)) != nullptr;
}

Edit setPaired(const Plan& plan, RoleId one, RoleId other, bool paired)
{
    return setSetting(plan, pairName(one, other), paired ? "same" : "");
}

bool isPairing(std::string_view setting)
{
    return setting.starts_with(pairPrefix);
}

} // namespace remit
