#pragma once

#include "analysis/checks/checks.h"

#include <memory>

namespace remit {

class SeenChart;

/// Reads a chart by its rules, once.
CheckReport check(const Plan& plan, ConstellationId constellation, const RuleBook& rules, const CheckContext& context);

/// What is otherwise after an update.
struct RecheckedParts {
    bool everything = false;
    std::vector<ResponsibilityId> rows;
    std::vector<RoleId> roles;
    bool chart = false;
    /// What is found about seats, units, places and the organisation as a whole.
    bool organisation = false;
    /// Names or the order of rows changed: a list of the same findings reads otherwise.
    bool listing = false;

    bool empty() const { return !everything && rows.empty() && roles.empty() && !chart && !organisation && !listing; }
};

/// The findings of one constellation, kept up to date change by change. What an update costs depends on the change,
/// not on the plan (who sits where is looked at as a whole, when something of it changed); the findings are always
/// those that `check` would give.
class ChartChecker {
public:
    ChartChecker(const Plan& plan, ConstellationId constellation, RuleBook rules, CheckContext context);
    ~ChartChecker();
    ChartChecker(ChartChecker&&) noexcept;
    ChartChecker& operator=(ChartChecker&&) noexcept;

    ConstellationId constellation() const;
    /// Takes in a change, and with a context another day or other hours; `plan` is the plan after it.
    RecheckedParts update(const Plan& plan, const PlanChange& change);
    RecheckedParts update(const Plan& plan, const PlanChange& change, CheckContext context);

    /// Findings about the row and its cells, the weightiest first.
    const std::vector<Finding>& ofRow(ResponsibilityId row) const;
    /// Findings about the role as a column.
    const std::vector<Finding>& ofRole(RoleId role) const;
    /// Findings about the whole chart, such as names there twice.
    const std::vector<Finding>& ofChart() const;
    /// Findings about who sits where, also those of them whose subject is a row or a role.
    const std::vector<Finding>& ofOrganisation() const;
    const FindingCounts& counts() const;
    /// Everything in its order; made when first asked for after a change.
    const CheckReport& report() const;

private:
    std::unique_ptr<SeenChart> m_seen;
};

} // namespace remit
