#pragma once

#include "advisor/effort_knowledge.h"
#include "advisor/resource_files.h"
#include "analysis/load/load.h"
#include "core/edits/edits.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

/// Charts whose rows cost hours, and their loads in a line of text.
namespace remit::test {

inline constexpr RoleId productManager{1};
inline constexpr RoleId productOwner{2};
inline constexpr RoleId businessAnalyst{3};
inline constexpr RoleId developmentTeam{4};

/// PM (market), PO and BA (team) are product roles, DT is not; every row costs what its title says ("x 2 + 1", with a
/// slash for the bar: "x 1P / 1T").
inline Plan planWithHours(std::string_view text, EffortSource source = EffortSource::typed)
{
    Plan plan = planFrom("| PM | PO | BA | DT\n" + std::string(text));
    const auto set = [&](RoleId id, RoleSide side) {
        Role role = *plan.find<Role>(id);
        role.kind = side == RoleSide::none ? RoleKind::engineering : RoleKind::product;
        role.side = side;
        plan.put(role);
    };
    set(productManager, RoleSide::market);
    set(productOwner, RoleSide::team);
    set(businessAnalyst, RoleSide::team);
    set(developmentTeam, RoleSide::none);
    for (auto& [id, row] : plan.all<Responsibility>()) {
        std::string typed = row.title.substr(1);
        std::replace(typed.begin(), typed.end(), '/', '|');
        const auto effort = parseEffort(typed);
        REQUIRE(effort.has_value());
        apply(setEffort(plan, id, *effort), plan);
    }
    for (auto& entry : plan.all<Responsibility>()) {
        if (entry.second.effortSource == EffortSource::typed)
            entry.second.effortSource = source;
    }
    return plan;
}

inline void share(Plan& plan, Sharing sharing, std::optional<RoleId> chosen = {})
{
    apply(setSharing(plan, {theChart, ResponsibilityId{1}}, sharing, chosen), plan);
}

/// One of everything, with what holds in any organisation.
inline EffortFactors usualFactors()
{
    static const Result<EffortKnowledge> known = readEffortKnowledge(readResource);
    REQUIRE(known.has_value());
    EffortFactors factors;
    factors.ownerShare = known->ownerShare;
    factors.usual = known->usual;
    factors.levels = known->levels;
    return factors;
}

inline ConstellationLoad loadOf(const Plan& plan, const EffortFactors& factors = usualFactors())
{
    return {plan, theChart, factors};
}

/// "PM 2, PO 1.5, BA -, DT -": known hours rounded to 0.01, "-" where unknown.
inline std::string hours(const Plan& plan, const EffortFactors& factors = usualFactors())
{
    std::ostringstream text;
    const auto load = loadOf(plan, factors);
    for (const auto& [id, role] : load.roles()) {
        text << (text.str().empty() ? "" : ", ") << plan.find<Role>(id)->name << " ";
        if (const auto known = role.hours())
            text << std::round(*known * 100) / 100;
        else
            text << "-";
    }
    return text.str();
}

} // namespace remit::test
