#include "exchange/readers/source_tables.h"

#include "exchange/formats/composed_text.h"
#include "exchange/formats/csv.h"
#include "exchange/formats/text_encoding.h"
#include "exchange/readers/html_page.h"
#include "exchange/readers/markdown_tables.h"
#include "exchange/readers/workbook.h"

namespace remit {

namespace {

Result<> withinLimits(const TextGrid& grid, const std::string& fileName)
{
    std::size_t cells = 0;
    for (const auto& row : grid.rows)
        cells += row.size();
    if (grid.rows.size() > ImportLimits::rows || grid.columnCount() > ImportLimits::columns
        || cells > ImportLimits::cells)
        return Error{"“" + fileName
                     + "” has tables with more than 100,000 rows or 1,000 columns. Bring in just the one with the "
                       "chart."};
    return {};
}

Result<TextGrid> withComposedText(Result<TextGrid> grid)
{
    if (!grid)
        return grid;
    for (auto& row : grid->rows) {
        for (std::string& cell : row)
            cell = composed(std::move(cell));
    }
    return grid;
}

} // namespace

Result<TextGrid> readSourceTables(std::string_view bytes, const std::string& fileName)
{
    if (looksLikeWorkbook(bytes))
        return withComposedText(readWorkbook(bytes, fileName));
    if (bytes.size() > ImportLimits::bytes)
        return readCsv(bytes, fileName);
    const auto text = toUtf8(bytes, fileName);
    if (!text)
        return text.error();
    if (looksLikeHtml(*text))
        return withComposedText(readHtmlPage(*text, fileName));
    auto tables = readMarkdownTables(*text);
    if (!tables)
        return readCsv(bytes, fileName);
    if (auto fits = withinLimits(*tables, fileName); !fits)
        return fits.error();
    return withComposedText(std::move(*tables));
}

bool isSeparatedText(std::string_view bytes)
{
    if (looksLikeWorkbook(bytes))
        return false;
    const auto text = toUtf8(bytes, {});
    return text && !looksLikeHtml(*text) && !readMarkdownTables(*text);
}

} // namespace remit
