#pragma once

#include "core/rows.h"
#include "exchange/recognition/mark_reading.h"

#include <string_view>
#include <vector>

namespace remit {

/// What a cell that is pasted into a chart says as letters of its scheme, understood as on import: "A/R", "r", "A-R",
/// "Responsible", Cyrillic С; "R (lead)" is R with a note. Letters the scheme lacks make it text.
Mark readCell(std::string_view cell, const std::vector<Letter>& scheme);

} // namespace remit
