#pragma once

#include "exchange/recognition/reading_parts.h"

#include <cstddef>

namespace remit {

/// What a line of a table is for: a column, or, where the roles are rows, a row.
enum class LineUse { none, role, titles, areas, note, leftOut };

/// What the line was taken for.
LineUse useOfLine(const ReadingParts& read, std::size_t line);

/// What to say so that the line is taken for `use` and every other line as it was `read`; `said` is what was said
/// before.
ReadingParts withLine(const ReadingParts& said, const ReadingParts& read, std::size_t line, LineUse use);

} // namespace remit
