#pragma once

#include "exchange/recognition/chart_layout.h"
#include "exchange/recognition/chart_recognition.h"

#include <optional>
#include <vector>

namespace remit {

/// A table read as a chart with roles as columns.
struct RoleColumns {
    ChartLayout layout;
    RecognisedChart chart;
    /// Rows below that begin tables with other roles; they should be read apart.
    std::vector<std::size_t> furtherTables;
};

/// Nothing when no columns of letters are there.
std::optional<RoleColumns> readRoleColumns(const TextGrid& grid, const MarkRules& rules, const ReadingParts& fixed);

} // namespace remit
