#pragma once

#include "core/chart.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace remit {

enum class ChartRowKind { band, responsibility, draft, ready };

/// Where a row that is being typed will go: below `after`, else at the head of `area`.
struct DraftPlace {
    std::optional<AreaId> area;
    std::optional<ResponsibilityId> after;

    friend bool operator==(const DraftPlace&, const DraftPlace&) = default;
};

/// One row of the matrix on screen.
struct ChartEntry {
    ChartRowKind kind = ChartRowKind::ready;
    std::optional<AreaId> area;
    ResponsibilityId responsibility;
    /// Counts responsibilities from 1, those in collapsed bands included; 0 on bands.
    int number = 0;

    friend bool operator==(const ChartEntry&, const ChartEntry&) = default;
};

struct ChartRowOptions {
    std::set<std::optional<AreaId>> collapsed;
    std::optional<DraftPlace> draft;
    /// Whether a last row is there to be typed into.
    bool withReadyRow = true;
    /// Rows that are not shown, by a filter or because they are hidden.
    std::set<ResponsibilityId> away = {};
    /// Whether bands stay that have no row to show.
    bool withEmptyBands = true;
    /// When not empty: all rows in this order, without bands.
    std::vector<ResponsibilityId> order = {};
    /// When not empty: the places of the chart's bands in the order to show them.
    std::vector<std::size_t> bandOrder = {};
};

std::vector<ChartEntry> entriesOf(const Chart& chart, const ChartRowOptions& options);

} // namespace remit
