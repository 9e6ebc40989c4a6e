#pragma once

#include "exchange/formats/text_grid.h"
#include "exchange/recognition/mark_kinds.h"
#include "exchange/recognition/reading_parts.h"

#include <optional>
#include <vector>

namespace remit {

/// Where the parts of a chart with roles as columns stand in a grid.
struct ChartLayout {
    std::size_t headerRow = 0;
    std::size_t labelColumn = 0;
    /// Names the area beside each responsibility.
    std::optional<std::size_t> areaColumn;
    /// Their texts are notes on the rows.
    std::vector<std::size_t> noteColumns;
    std::vector<std::size_t> roleColumns;
    std::size_t firstMarkRow = 0;
    std::size_t lastMarkRow = 0;
    /// A row that may name the roles nearly as well as the header does.
    std::optional<std::size_t> otherHeader;
};

/// Nothing when no columns of letters with names above and titles beside them are there; `fixed` parts are as they are
/// said.
std::optional<ChartLayout> layoutOf(const TextGrid& grid, const MarkKinds& kinds, const ReadingParts& fixed = {});

} // namespace remit
