#pragma once

#include "analysis/checks/read_chart.h"

#include <optional>
#include <utility>
#include <vector>

/// Two roles of one constellation side by side: where one stops and the other begins.
namespace remit {

enum class LastWordOf { first, second, both, others, nobody };

struct BoundaryRow {
    ResponsibilityId responsibility;
    LastWordOf lastWord = LastWordOf::nobody;
    /// What each of the two has to do with it.
    Involvements first = {};
    Involvements second = {};

    bool isDoneByBoth() const { return first.has(Involvement::does) && second.has(Involvement::does); }
};

/// The rows in which one of them has a part, in the order of the chart; those left out on purpose are not told.
std::vector<BoundaryRow> boundaryBetween(const Plan& plan, ConstellationId constellation, RoleId first, RoleId second);

/// The two that are usually meant: who acts as product manager and who as product owner, else the first two that are
/// seen. Nothing where there are fewer.
std::optional<std::pair<RoleId, RoleId>> usualBoundary(const Plan& plan, ConstellationId constellation);

} // namespace remit
