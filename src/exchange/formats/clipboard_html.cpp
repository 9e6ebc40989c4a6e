#include "exchange/formats/clipboard_block.h"

#include "exchange/formats/formula_guard.h"
#include "exchange/formats/html_attributes.h"
#include "exchange/formats/html_table_reader.h"
#include "exchange/formats/html_text.h"
#include "exchange/formats/text_encoding.h"

#include <libxml/HTMLparser.h>

#include <chrono>
#include <memory>

namespace remit {

namespace {

/// Why reading stopped before the end of the document.
enum class Stop { none, cells, depth, time };

/// The parser's callbacks, and the halt when there is too much.
struct Parse {
    HtmlTableReader reader{BlockLimits::cells};
    htmlParserCtxtPtr parser = nullptr;
    std::chrono::steady_clock::time_point end;
    std::size_t depth = 0;
    Stop stop = Stop::none;

    static Parse& of(void* context) { return *static_cast<Parse*>(context); }
    static std::string name(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

    /// Whether reading goes on. The parser still reports the end of what is open after it was stopped.
    bool goesOn()
    {
        if (stop != Stop::none)
            return false;
        if (reader.isTooLarge())
            stop = Stop::cells;
        else if (depth > BlockLimits::depth)
            stop = Stop::depth;
        else if (std::chrono::steady_clock::now() >= end)
            stop = Stop::time;
        if (stop != Stop::none)
            xmlStopParser(parser);
        return stop == Stop::none;
    }
    static void startElement(void* context, const xmlChar* tag, const xmlChar** attributes)
    {
        ++of(context).depth;
        if (of(context).goesOn())
            of(context).reader.start(name(tag), attributes);
    }
    static void endElement(void* context, const xmlChar* tag)
    {
        of(context).depth -= of(context).depth > 0 ? 1 : 0;
        if (of(context).goesOn())
            of(context).reader.end(name(tag));
    }
    static void characters(void* context, const xmlChar* text, int length)
    {
        if (of(context).goesOn())
            of(context).reader.characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    }
    /// Mistakes are no matter; but a document of nothing else must end as well.
    static void mistake(void* context, const char*, ...) { of(context).goesOn(); }
};

void parseInto(Parse& parse, const std::string& html)
{
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                                &htmlFreeParserCtxt);
    if (!parser)
        return;
    *parser->sax = htmlSAXHandler{};
    parser->sax->startElement = &Parse::startElement;
    parser->sax->endElement = &Parse::endElement;
    parser->sax->characters = &Parse::characters;
    parser->sax->ignorableWhitespace = &Parse::characters;
    parser->sax->error = &Parse::mistake;
    parser->userData = &parse;
    parse.parser = parser.get();
    htmlCtxtReadMemory(parser.get(), html.data(), static_cast<int>(html.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
}

Error tooMuch(Stop stop)
{
    if (stop == Stop::cells)
        return {"The clipboard holds more than 5,000,000 cells. Copy a smaller block."};
    if (stop == Stop::depth)
        return {"The clipboard holds HTML with more than 1,000 parts inside each other. Copy just the cells."};
    return {"Reading the table on the clipboard takes too long. Copy a smaller block."};
}

std::string htmlCell(std::string_view content)
{
    const std::string cell = withFormulaGuard(content);
    // Excel takes the cell as text, and keeps a line end in the cell.
    const bool guarded = cell.size() != content.size();
    std::string td = guarded ? R"(<td style="mso-number-format:'\@'">)" : "<td>";
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

std::string toHtmlTable(const TextGrid& block)
{
    std::string html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body><table>\n";
    const std::size_t columns = block.columnCount();
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        html += "<tr>";
        for (std::size_t column = 0; column < columns; ++column)
            html += htmlCell(block.at(row, column));
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
    Parse parse;
    parse.end = end;
    parseInto(parse, withFewAttributes(*html, BlockLimits::attributes));
    if (parse.stop != Stop::none)
        return tooMuch(parse.stop);
    TextGrid block = parse.reader.finished();
    if (block.columnCount() == 0)
        return Error{"There is no table on the clipboard. Copy cells of a spreadsheet first."};
    return block;
}

} // namespace remit
