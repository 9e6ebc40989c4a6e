#pragma once

#include "model/chart/chart_filter.h"
#include "model/chart/chart_rows.h"

#include <functional>

namespace remit {

enum class SortBy { plan, title, area, role, hours };

/// In which order the rows are looked at; the plan's own order stays as it is.
struct ChartSort {
    SortBy by = SortBy::plan;
    RoleId role = {};
    bool reversed = false;

    bool isPlanOrder() const { return by == SortBy::plan; }
    friend bool operator==(const ChartSort&, const ChartSort&) = default;
};

/// How many rows of a chart are on screen and where the others are; rows in collapsed bands count as shown.
struct RowCounts {
    int all = 0;
    int shown = 0;
    int filteredOut = 0;
    int hidden = 0;
    /// Shown, though the filter would not pick them any more.
    int noLongerMatching = 0;

    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

/// What is looked at of a chart, beyond its plan's own order.
struct ChartArrangement {
    ChartFilter filter;
    ChartSort sort;
    std::set<ResponsibilityId> withFindings = {};
    /// Shown though the filter does not pick them: rows that were changed or typed while it was on.
    std::set<ResponsibilityId> kept = {};
    /// Shown though they are hidden, as somebody went to them.
    std::set<ResponsibilityId> revealed = {};
};

/// What a row costs a week; nothing when that is unknown.
using HoursOfRow = std::function<std::optional<double>(ResponsibilityId)>;

/// The rows in the order of the sort; empty in the plan's own order, when sorted by area (see `sortedBands`), and by
/// hours that nobody knows.
std::vector<ResponsibilityId> sortedRows(const Plan& plan, const Chart& chart, const ChartSort& sort,
                                         const HoursOfRow& hoursOf = {});
/// The places of the chart's bands in the order of their names; empty unless sorted by area.
std::vector<std::size_t> sortedBands(const Plan& plan, const Chart& chart, const ChartSort& sort);
/// The roles of the chart with those that are pinned first.
std::vector<RoleId> pinnedFirst(const Plan& plan, const Chart& chart);

/// Which rows of the chart are not to be shown, and how many.
struct AwayRows {
    std::set<ResponsibilityId> rows;
    RowCounts counts;
};
AwayRows awayRows(const Plan& plan, const Chart& chart, const ChartArrangement& arrangement);

} // namespace remit
