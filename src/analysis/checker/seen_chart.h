#pragma once

#include "analysis/checker/active_rules.h"
#include "analysis/checker/chart_checker.h"
#include "analysis/checker/organisation_findings.h"
#include "analysis/checker/recheck.h"
#include "analysis/checks/seen_structure.h"

#include <map>
#include <optional>
#include <set>

namespace remit {

/// A chart as last seen: what its rows and columns hold, and what was found about them. Used inside analysis only.
class SeenChart {
public:
    SeenChart(const Plan& plan, ConstellationId constellation, RuleBook rules, CheckContext context);

    /// Looks again at what is stale; `plan` is the plan as it is now.
    RecheckedParts look(const Plan& plan, const Recheck& again);
    /// Notes another day or other hours, and what becomes stale by them.
    void take(CheckContext context, Recheck& again);

    ConstellationId constellation() const { return m_chart.constellation; }
    bool hasRow(ResponsibilityId row) const { return m_rows.contains(row); }
    bool hasRole(RoleId role) const { return columnOf(role) >= 0; }

    const std::vector<Finding>& ofRow(ResponsibilityId row) const;
    const std::vector<Finding>& ofRole(RoleId role) const;
    const std::vector<Finding>& ofChart() const { return m_ofChart; }
    const std::vector<Finding>& ofOrganisation() const { return m_ofOrganisation; }
    const FindingCounts& counts() const { return m_counts; }
    /// Made when first asked for after a change.
    const CheckReport& report() const;

private:
    RecheckedParts readAll(const Plan& plan);
    void readColumns(const Plan& plan);
    void readKinds(const Plan& plan);
    void readOrder(const Plan& plan);
    ReadRow readRow(const Plan& plan, ResponsibilityId row) const;
    /// Reads the row again and notes the columns it touches; whether what is found about it differs.
    bool readAgain(const Plan& plan, ResponsibilityId row, std::set<int>& touched);
    /// Takes the row's letters into the tallies, or out of them.
    void tally(const ReadRow& row, int times, std::set<int>& touched);
    /// The column of the role, or -1.
    int columnOf(RoleId role) const;
    std::set<int> allColumns() const;

    std::vector<Finding> findingsOf(const Plan& plan, const ReadRow& row) const;
    std::vector<Finding> findingsOf(const Plan& plan, const ReadColumn& column) const;
    std::vector<Finding> findingsOfChart(const Plan& plan) const;
    void findColumns(const Plan& plan, const std::set<int>& columns, RecheckedParts& parts);
    /// Puts the new findings in place of the old; whether they differ.
    bool replace(std::vector<Finding>& old, std::vector<Finding> found);
    CheckReport makeReport() const;

    RuleBook m_rules;
    CheckContext m_context;
    ActiveRules m_active;
    ReadChart m_chart;
    SeenRows m_rows;
    OrganisationFindings m_organisation;
    std::vector<ResponsibilityId> m_order;
    std::vector<std::pair<RoleId, int>> m_columnsByRole;
    std::vector<std::vector<Finding>> m_ofColumns;
    std::vector<Finding> m_ofChart;
    std::vector<Finding> m_ofOrganisation;
    FindingCounts m_counts;
    mutable std::optional<CheckReport> m_report;
};

} // namespace remit
