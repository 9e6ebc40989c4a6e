#include "exchange/readers/source_tables.h"

#include "exchange/formats/composed_text.h"
#include "exchange/formats/csv.h"
#include "exchange/formats/text_encoding.h"
#include "exchange/readers/html_page.h"
#include "exchange/readers/markdown_tables.h"
#include "exchange/readers/workbook.h"

#include <algorithm>

namespace remit {

namespace {

Result<> withinLimits(const TextGrid& grid, const std::string& fileName)
{
    std::size_t cells = 0;
    std::size_t longest = 0;
    for (const auto& row : grid.rows) {
        cells += row.size();
        for (const std::string& cell : row)
            longest = std::max(longest, cell.size());
    }
    if (grid.rows.size() > ImportLimits::rows || grid.columnCount() > ImportLimits::columns
        || cells > ImportLimits::cells)
        return Error{"“" + fileName
                     + "” has tables with more than 1,000,000 cells, 100,000 rows or 1,000 columns. Bring in just the "
                       "one with the chart."};
    if (longest > ImportLimits::cellBytes)
        return Error{"“" + fileName
                     + "” has a cell with more than 100,000 characters. Is it a chart? Shorten it, or leave it out."};
    return {};
}

void composeTexts(TextGrid& grid)
{
    for (auto& row : grid.rows) {
        for (std::string& cell : row)
            cell = composed(std::move(cell));
    }
}

/// The tables of pages and of Markdown; a grid without rows when the text is neither.
Result<TextGrid> markedUpTables(const std::string& text, const std::string& fileName)
{
    if (looksLikeHtml(text))
        return readHtmlPage(text, fileName);
    auto tables = readMarkdownTables(text);
    return tables ? std::move(*tables) : TextGrid{};
}

} // namespace

Result<SourceTables> readSourceTables(std::string_view bytes, const std::string& fileName, const std::string& encoding)
{
    SourceTables tables;
    auto grid = Result<TextGrid>(TextGrid{});
    if (looksLikeWorkbook(bytes)) {
        grid = readWorkbook(bytes, fileName);
    } else if (bytes.size() > ImportLimits::bytes) {
        return Error{"“" + fileName + "” has more than 64 MB. Split it into smaller files and import them one by one."};
    } else {
        auto decoded = decodedText(bytes, fileName, encoding);
        if (!decoded)
            return decoded.error();
        tables.encoding = decoded->encoding;
        tables.encodingIsGuess = decoded->isGuess;
        grid = markedUpTables(decoded->text, fileName);
        if (grid && grid->rows.empty()) {
            grid = readCsvText(decoded->text, fileName);
            tables.separatedText = std::move(decoded->text);
        }
    }
    if (!grid)
        return grid.error();
    if (auto fits = withinLimits(*grid, fileName); !fits)
        return fits.error();
    if (tables.separatedText.empty())
        composeTexts(*grid);
    tables.grid = std::move(*grid);
    return tables;
}

} // namespace remit
