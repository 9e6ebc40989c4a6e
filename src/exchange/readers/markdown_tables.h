#pragma once

#include "exchange/formats/text_grid.h"

#include <optional>
#include <string_view>

namespace remit {

/// The tables of a Markdown text, each a part named by the heading above it; nothing when there are none, or more than
/// a million lines. Rows may be shorter or longer than the header and the rule may be missing below it, as people write
/// them. A line outside that explains letters ("R = Responsible") is a row of its own, with a blank row around it.
/// Reading ends when there is more than `ImportLimits` allow; what is there then is more, too.
std::optional<TextGrid> readMarkdownTables(std::string_view text);

} // namespace remit
