#include "exchange/formats/clipboard_block.h"

#include "exchange/formats/formula_guard.h"
#include "exchange/formats/html_look.h"
#include "exchange/formats/html_parsing.h"
#include "exchange/formats/html_text.h"
#include "exchange/formats/text_encoding.h"

#include <chrono>

namespace remit {

namespace {

Error tooMuch(HtmlStop stop)
{
    if (stop == HtmlStop::cells)
        return {"The clipboard holds more than 5,000,000 cells. Copy a smaller block."};
    if (stop == HtmlStop::depth)
        return {"The clipboard holds HTML with more than 1,000 parts inside each other. Copy just the cells."};
    return {"Reading the table on the clipboard takes too long. Copy a smaller block."};
}

/// The style of a cell, which documents only take from the cell itself.
std::string styleOf(const BlockLook& look, std::size_t row, std::size_t column)
{
    std::string style = "border:1px solid #dfe3e8;padding:2px 6px;vertical-align:top;";
    if (look.hasHead && row == 0)
        return style + "background:#dfe3e8;color:#1c2430;font-weight:bold;";
    if (look.hasTitles && column == 0)
        return style;
    style += "text-align:center;";
    const auto letters = look.letters.find({row, column});
    if (letters == look.letters.end())
        return style;
    const ChipInk ink = chipInk(letters->second, ChipGround::paper);
    return style + "background:" + htmlColor(ink.fill) + ";color:" + htmlColor(ink.text) + ";font-weight:bold;";
}

std::string htmlCell(std::string_view content, std::string style)
{
    const std::string cell = withFormulaGuard(content);
    // Excel takes the cell as text, and keeps a line end in the cell.
    const bool guarded = cell.size() != content.size();
    style += guarded ? R"(mso-number-format:'\@')" : "";
    std::string td = style.empty() ? "<td>" : "<td style=\"" + style + "\">";
    for (std::size_t at = 0; at < cell.size(); ++at) {
        const bool edge
            = at == 0 || at + 1 == cell.size() || cell[at - 1] == ' ' || cell[at - 1] == '\n' || cell[at + 1] == '\n';
        if (cell[at] == ' ' && edge)
            td += "&nbsp;";
        else if (cell[at] == '\n')
            td += R"(<br style="mso-data-placement:same-cell">)";
        else if (cell[at] != '\r')
            td += htmlText(cell.substr(at, 1));
    }
    return td + "</td>";
}

} // namespace

std::string toHtmlTable(const TextGrid& block, const std::optional<BlockLook>& look)
{
    std::string html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>";
    html += look ? "<table style=\"border-collapse:collapse\">\n" : "<table>\n";
    const std::size_t columns = block.columnCount();
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        html += "<tr>";
        for (std::size_t column = 0; column < columns; ++column)
            html += htmlCell(block.at(row, column), look ? styleOf(*look, row, column) : std::string());
        html += "</tr>\n";
    }
    return html + "</table></body></html>\n";
}

Result<TextGrid> fromHtmlTable(std::string_view bytes, std::chrono::milliseconds longest)
{
    const auto end = std::chrono::steady_clock::now() + longest;
    if (bytes.size() > BlockLimits::bytes)
        return Error{"The clipboard holds more than 64 MB of HTML. Copy a smaller block."};
    const auto html = toUtf8(bytes, "clipboard");
    if (!html)
        return Error{"The clipboard holds no text. Copy cells of a spreadsheet or lines of text first."};
    HtmlTableReader reader(BlockLimits::cells);
    if (const HtmlStop stop = readHtml(*html, reader, end); stop != HtmlStop::none)
        return tooMuch(stop);
    TextGrid block = reader.finished();
    if (block.columnCount() == 0)
        return Error{"There is no table on the clipboard. Copy cells of a spreadsheet first."};
    return block;
}

} // namespace remit
