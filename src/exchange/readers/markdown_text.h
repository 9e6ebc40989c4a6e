#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// The text of a cell or heading without its markup: bold, links, code, pictures, tags and entities are what a reader
/// sees of them. A star that marks a footnote ("C*") stays.
std::string plainMarkdown(std::string_view text);

/// The cells of a line of a table, and one more than `most` at the most; an escaped bar, or one in code, does not part
/// them.
std::vector<std::string> markdownCells(std::string_view line, std::size_t most);

} // namespace remit
