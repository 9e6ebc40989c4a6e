#pragma once

#include "core/result.h"
#include "core/words.h"
#include "exchange/formats/text_grid.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// A rectangular block of cells as spreadsheets exchange it over the clipboard: text with tabs, and an HTML table.
/// Cells that a spreadsheet would run as formulas are guarded on the way out; the guard goes on the way in.
namespace remit {

/// How much a pasted block may hold; what is larger is refused before it is taken apart.
struct BlockLimits {
    static constexpr std::size_t bytes = std::size_t{64} * 1024 * 1024;
    static constexpr std::size_t cells = 5'000'000;
    /// Of an HTML tag; further ones are not looked at.
    static constexpr std::size_t attributes = 64;
    /// HTML elements inside each other.
    static constexpr std::size_t depth = 1000;
    /// How long HTML may be read; honest blocks of the largest size take a fraction of it.
    static constexpr std::chrono::milliseconds time{10'000};
};

/// Rows end with CRLF; cells with tabs, quotes or line ends are quoted. Short rows are filled up with empty cells.
std::string toTabText(const TextGrid& block);

/// How a block of a chart looks where it is pasted as a table.
struct BlockLook {
    /// The first row names roles, the first column responsibilities.
    bool hasHead = false;
    bool hasTitles = false;
    /// What the letters of a cell mean most, by row and column.
    std::map<std::pair<std::size_t, std::size_t>, Involvement> letters = {};
};

/// A whole HTML document with one table, as Calc, Excel, Google Sheets and documents read it; line ends inside a cell
/// stay there. Without a look it is a plain table.
std::string toHtmlTable(const TextGrid& block, const std::optional<BlockLook>& look = {});

/// Rows keep their empty cells; the line end after the last row is no row. A quote that does not close is plain text.
Result<TextGrid> fromTabText(std::string_view text);

/// All tables of the document, one below the other. A merged cell's text stands in its first cell, the others are
/// empty. Fails when there is no table in it, or reading takes longer than `longest`.
Result<TextGrid> fromHtmlTable(std::string_view html, std::chrono::milliseconds longest = BlockLimits::time);

} // namespace remit
