#pragma once

#include "analysis/active_rules.h"
#include "analysis/chart_checker.h"

#include <set>

namespace remit {

/// The chart as last seen, with tallies and findings per row and per column. Used inside analysis only.
struct ChartChecker::State {
    State(const Plan& plan, ConstellationId id, RuleBook book, CheckContext when);

    /// Reads everything anew.
    void rebuild(const Plan& plan);
    RecheckedParts update(const Plan& plan, const PlanChange& change);
    RecheckedParts setContext(const Plan& plan, CheckContext when);
    CheckReport report() const;

    struct SeenRow {
        ReadRow view;
        std::vector<Finding> findings;
    };

    ConstellationId constellation;
    RuleBook rules;
    CheckContext context;
    ActiveRules active;
    ReadChart chart;
    std::map<ResponsibilityId, SeenRow> rows;
    std::vector<std::vector<Finding>> ofColumns;
    std::vector<Finding> ofChart;
    FindingCounts counts;
    std::optional<CheckReport> madeReport;

    /// The column of the role, or -1.
    int columnOf(RoleId role) const;

private:
    /// What an update has to look at again.
    struct Stale {
        std::set<ResponsibilityId> rows;
        std::set<int> columns;
        bool chart = false;
        bool order = false;
        bool names = false;
    };

    void readColumns(const Plan& plan);
    void refreshRoles(const Plan& plan, const PlanChange& change, Stale& stale);
    /// Whether the change is to the frame that every row depends on.
    bool shakesEverything(const Plan& plan, const PlanChange& change) const;
    Stale staleBy(const Plan& plan, const PlanChange& change);
    void addWaivers(const PlanChange& change, Stale& stale) const;
    bool isRead(const Plan& plan, ResponsibilityId row) const;
    ReadRow viewOf(const Plan& plan, const ChartRow& row) const;
    /// Takes the row's letters into the tallies, or out of them.
    void tally(const ReadRow& row, int times);
    /// Reads the row again and notes whose columns it touches.
    void refreshRow(const Plan& plan, ResponsibilityId row, Stale& stale, RecheckedParts& parts);
    void readOrder(const Plan& plan);

    std::vector<Finding> findingsOf(const Plan& plan, const ReadRow& row) const;
    std::vector<Finding> findingsOf(const Plan& plan, const ReadColumn& column) const;
    std::vector<Finding> findingsOfChart(const Plan& plan) const;
    /// Puts the new findings in place of the old; whether they differ.
    bool replace(std::vector<Finding>& old, std::vector<Finding> found);

    std::vector<std::pair<RoleId, int>> m_columnsByRole;
    std::vector<ResponsibilityId> m_order;
};

} // namespace remit
