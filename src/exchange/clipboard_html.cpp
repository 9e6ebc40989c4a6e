#include "exchange/clipboard_block.h"

#include "exchange/formula_guard.h"
#include "exchange/html_text.h"
#include "exchange/text_encoding.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace remit {

namespace {

/// The text of a cell as a browser would show it: white space collapses, no-break spaces stay spaces.
class CellText {
public:
    void add(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool noBreak = text.compare(at, 2, "\xC2\xA0") == 0;
            if (noBreak || std::string_view(" \t\r\n\f").find(text[at]) == std::string_view::npos) {
                flushGap();
                m_text.push_back(noBreak ? ' ' : text[at]);
                at += noBreak ? 1 : 0;
            } else {
                m_gap = true;
            }
        }
    }
    /// A new line if there is something before it.
    void breakBlock() { m_break = m_break || !m_text.empty(); }
    void breakLine()
    {
        if (m_break)
            flushGap();
        m_text.push_back('\n');
        m_gap = false;
    }
    std::string finished() const
    {
        const auto last = m_text.find_last_not_of('\n');
        std::string text = last == std::string::npos ? std::string() : m_text.substr(0, last + 1);
        if (text.find_first_not_of(' ') == std::string::npos)
            text.clear();
        return withoutFormulaGuard(std::move(text));
    }

private:
    void flushGap()
    {
        const bool atLineStart = m_text.empty() || m_text.back() == '\n';
        if (m_break && !atLineStart)
            m_text.push_back('\n');
        else if (m_gap && !atLineStart)
            m_text.push_back(' ');
        m_gap = m_break = false;
    }

    std::string m_text;
    bool m_gap = false;
    bool m_break = false;
};

/// Gathers the cells of tables from what the parser finds, in the order of the document.
class TableReader {
public:
    void start(const std::string& tag, const xmlChar** attributes)
    {
        if (tag == "table") {
            ++m_depth;
            m_text.breakBlock();
        } else if (m_depth == 1 && tag == "tr") {
            startRow();
        } else if (m_depth == 1 && (tag == "td" || tag == "th")) {
            startCell(attributes);
        } else if (tag == "br") {
            m_text.breakLine();
        } else if (isBlock(tag)) {
            m_text.breakBlock();
        }
    }
    void end(const std::string& tag)
    {
        if (tag == "table" && m_depth > 0) {
            --m_depth;
            m_text.breakBlock();
            if (m_depth == 0)
                endTable();
        } else if (m_depth == 1 && tag == "tr") {
            endRow();
        } else if (m_depth == 1 && (tag == "td" || tag == "th")) {
            endCell();
        } else if (isBlock(tag)) {
            m_text.breakBlock();
        }
    }
    void characters(std::string_view text)
    {
        if (m_inCell)
            m_text.add(text);
    }

    bool isTooLarge() const { return m_cells > BlockLimits::cells; }
    TextGrid finished()
    {
        endTable();
        return std::move(m_grid);
    }

private:
    static bool isBlock(const std::string& tag)
    {
        return tag == "p" || tag == "div" || tag == "li" || tag == "tr" || (tag.size() == 2 && tag[0] == 'h');
    }
    static std::size_t span(const xmlChar** attributes, const char* name, std::size_t most)
    {
        for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
            if (std::strcmp(reinterpret_cast<const char*>(attributes[0]), name) == 0 && attributes[1] != nullptr) {
                const long value = std::strtol(reinterpret_cast<const char*>(attributes[1]), nullptr, 10);
                return std::clamp<std::size_t>(value < 1 ? 1 : static_cast<std::size_t>(value), 1, most);
            }
        }
        return 1;
    }
    void startRow()
    {
        endRow();
        m_inRow = true;
        m_grid.rows.emplace_back();
    }
    void startCell(const xmlChar** attributes)
    {
        endCell();
        if (!m_inRow)
            startRow();
        constexpr std::size_t mostColumns = 1000;
        constexpr std::size_t mostRows = 65534;
        m_inCell = true;
        m_columns = span(attributes, "colspan", mostColumns);
        m_rows = span(attributes, "rowspan", mostRows);
        m_text = {};
    }
    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        skipCovered();
        put(m_text.finished());
        for (std::size_t i = 1; i < m_columns; ++i)
            put({});
        const std::size_t end = m_grid.rows.back().size();
        m_covered.resize(std::max(m_covered.size(), end));
        for (std::size_t column = end - m_columns; column < end; ++column)
            m_covered[column] = m_rows;
    }
    /// Cells that a cell of a row above reaches down to stand empty.
    void skipCovered()
    {
        while (m_grid.rows.back().size() < m_covered.size() && m_covered[m_grid.rows.back().size()] > 0)
            put({});
    }
    void put(std::string text)
    {
        ++m_cells;
        if (!isTooLarge())
            m_grid.rows.back().push_back(std::move(text));
    }
    void endRow()
    {
        endCell();
        if (!m_inRow)
            return;
        m_inRow = false;
        skipCovered();
        for (std::size_t& rows : m_covered)
            rows -= rows > 0 ? 1 : 0;
    }
    void endTable()
    {
        endRow();
        m_covered.clear();
    }

    TextGrid m_grid;
    CellText m_text;
    /// How many more rows, this one included, each column is taken by a cell that spans rows.
    std::vector<std::size_t> m_covered;
    std::size_t m_cells = 0;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    int m_depth = 0;
    bool m_inRow = false;
    bool m_inCell = false;
};

/// The parser's callbacks, and the halt when there is too much.
struct Parse {
    TableReader reader;
    htmlParserCtxtPtr parser = nullptr;

    static Parse& of(void* context) { return *static_cast<Parse*>(context); }
    static std::string name(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

    static void startElement(void* context, const xmlChar* tag, const xmlChar** attributes)
    {
        of(context).reader.start(name(tag), attributes);
        if (of(context).reader.isTooLarge())
            xmlStopParser(of(context).parser);
    }
    static void endElement(void* context, const xmlChar* tag) { of(context).reader.end(name(tag)); }
    static void characters(void* context, const xmlChar* text, int length)
    {
        of(context).reader.characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    }
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
    parser->userData = &parse;
    parse.parser = parser.get();
    htmlCtxtReadMemory(parser.get(), html.data(), static_cast<int>(html.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                           | HTML_PARSE_IGNORE_ENC);
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

Result<TextGrid> fromHtmlTable(std::string_view bytes)
{
    if (bytes.size() > BlockLimits::bytes)
        return Error{"The clipboard holds more than 64 MB of HTML. Copy a smaller block."};
    const auto html = toUtf8(bytes, "clipboard");
    if (!html)
        return Error{"The clipboard holds no text. Copy cells of a spreadsheet or lines of text first."};
    Parse parse;
    parseInto(parse, *html);
    if (parse.reader.isTooLarge())
        return Error{"The clipboard holds more than 5,000,000 cells. Copy a smaller block."};
    TextGrid block = parse.reader.finished();
    if (block.columnCount() == 0)
        return Error{"There is no table on the clipboard. Copy cells of a spreadsheet first."};
    return block;
}

} // namespace remit
