#pragma once

#include "model/chart/chart_arrangement.h"

namespace remit {

/// What a change of the plan does to the lines of the matrix.
struct LinesChanged {
    bool rows = false;
    bool columns = false;
};

/// The chart of a constellation with all that decides which of its lines are to be seen in which order: what is closed,
/// hidden, filtered, sorted, pinned, and the row that is being typed.
class ArrangedChart {
public:
    ArrangedChart(ConstellationId constellation, bool withReadyRow);

    ConstellationId constellation() const { return m_constellation; }
    const Chart& chart() const { return m_chart; }
    const ChartArrangement& arrangement() const { return m_arrangement; }
    const RowCounts& counts() const { return m_counts; }
    bool isCollapsed(std::optional<AreaId> area) const { return m_options.collapsed.contains(area); }
    bool hasDraft() const { return m_options.draft.has_value(); }
    /// Responsibilities in scope, those in collapsed bands included.
    int responsibilityCount() const { return int(m_inScope.size()); }
    /// Responsibilities of an area.
    int countIn(std::optional<AreaId> area) const;
    /// Where a row goes that is typed there.
    DraftPlace placeOfTyped(const ChartEntry& typed) const;
    /// The rows to be seen.
    std::vector<ChartEntry> entries() const;
    /// The same with every band open.
    std::vector<ChartEntry> entriesWithCollapsed() const;
    /// The columns to be seen, those that are pinned first.
    std::vector<RoleId> roles(const Plan& plan) const;
    int pinnedCount(const Plan& plan) const;

    /// Another constellation, to be read then; filter and sort stay.
    void show(ConstellationId constellation);
    /// Everything anew.
    void read(const Plan& plan);
    LinesChanged follow(const Plan& plan, const PlanChange& change);
    /// Asks every row anew, so that rows which no longer match go.
    void setFilter(const Plan& plan, const ChartFilter& filter);
    void setSort(const Plan& plan, const ChartSort& sorted);
    /// What the sort by hours goes by.
    void setHours(HoursOfRow hoursOf) { m_hoursOf = std::move(hoursOf); }
    /// What the filter by findings goes by; whether other rows are to be seen now.
    bool setRowsWithFindings(const Plan& plan, std::set<ResponsibilityId> rows);
    /// Whether the row was away.
    bool reveal(const Plan& plan, ResponsibilityId responsibility);
    void setCollapsed(std::optional<AreaId> area, bool collapsed);
    void setDraft(std::optional<DraftPlace> place) { m_options.draft = place; }
    /// What was typed is the responsibility now, and stays in sight.
    void becomes(ResponsibilityId responsibility);

private:
    void readChart(const Plan& plan);
    void sort(const Plan& plan);
    void sendAway(const Plan& plan);
    void keepShownRows(const PlanChange& change);
    bool changesRows(const Plan& plan, const PlanChange& change) const;
    bool changesFilter(const PlanChange& change) const;

    ConstellationId m_constellation;
    Chart m_chart;
    std::set<ResponsibilityId> m_inScope;
    ChartRowOptions m_options;
    ChartArrangement m_arrangement;
    HoursOfRow m_hoursOf;
    RowCounts m_counts;
};

} // namespace remit
