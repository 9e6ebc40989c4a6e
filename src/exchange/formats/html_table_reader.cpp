#include "exchange/formats/html_table_reader.h"

#include "exchange/formats/formula_guard.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace remit {

namespace {

/// The largest spans of the HTML standard.
constexpr std::size_t mostColumns = 1000;
constexpr std::size_t mostRows = 65534;

bool isBlock(const std::string& tag)
{
    return tag == "p" || tag == "div" || tag == "li" || tag == "tr" || (tag.size() == 2 && tag[0] == 'h');
}

bool isHeading(const std::string& tag)
{
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

bool isRowGroup(const std::string& tag)
{
    return tag == "thead" || tag == "tbody" || tag == "tfoot";
}

/// Empty when there is no such attribute.
std::string_view valueOf(const xmlChar** attributes, std::string_view name)
{
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
        if (reinterpret_cast<const char*>(attributes[0]) == name && attributes[1] != nullptr)
            return reinterpret_cast<const char*>(attributes[1]);
    }
    return {};
}

std::size_t span(const xmlChar** attributes, std::string_view name, std::size_t most)
{
    const std::string value(valueOf(attributes, name));
    return static_cast<std::size_t>(std::clamp(std::strtol(value.c_str(), nullptr, 10), 1L, static_cast<long>(most)));
}

bool isHidden(const xmlChar** attributes)
{
    std::string style(valueOf(attributes, "style"));
    std::erase(style, ' ');
    return style.find("display:none") != std::string::npos;
}

} // namespace

void HtmlCellText::add(std::string_view text)
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

void HtmlCellText::breakLine()
{
    if (m_break)
        flushGap();
    m_text.push_back('\n');
    m_gap = false;
}

std::string HtmlCellText::finished() const
{
    const auto last = m_text.find_last_not_of('\n');
    std::string text = last == std::string::npos ? std::string() : m_text.substr(0, last + 1);
    if (text.find_first_not_of(' ') == std::string::npos)
        text.clear();
    return withoutFormulaGuard(std::move(text));
}

void HtmlCellText::flushGap()
{
    const bool atLineStart = m_text.empty() || m_text.back() == '\n';
    if (m_break && !atLineStart)
        m_text.push_back('\n');
    else if (m_gap && !atLineStart)
        m_text.push_back(' ');
    m_gap = m_break = false;
}

void HtmlTableReader::start(const std::string& tag, const xmlChar** attributes)
{
    ++m_tags;
    if (tag == "table") {
        if (++m_depth == 1)
            startTable();
        m_text.breakBlock();
    } else if (m_depth == 0) {
        startOutside(tag);
    } else if (m_depth == 1 && tag == "caption") {
        m_inCaption = true;
        m_line = {};
    } else if (m_depth == 1 && isRowGroup(tag)) {
        endRowGroup();
    } else if (m_depth == 1 && tag == "tr") {
        startRow(attributes);
    } else if (m_depth == 1 && (tag == "td" || tag == "th")) {
        startCell(attributes);
    } else if (tag == "comment") {
        m_inComment = true;
    } else if (tag == "br") {
        m_text.breakLine();
    } else if (isBlock(tag)) {
        m_text.breakBlock();
    }
}

void HtmlTableReader::end(const std::string& tag)
{
    if (tag == "table" && m_depth > 0) {
        --m_depth;
        m_text.breakBlock();
        if (m_depth == 0)
            endRowGroup();
    } else if (m_depth == 0) {
        if (isBlock(tag))
            endOutside();
    } else if (m_depth == 1 && tag == "caption") {
        m_grid.parts.back().name = m_line.finished();
        m_inCaption = false;
        m_line = {};
    } else if (m_depth == 1 && isRowGroup(tag)) {
        endRowGroup();
    } else if (m_depth == 1 && tag == "tr") {
        endRow();
    } else if (m_depth == 1 && (tag == "td" || tag == "th")) {
        endCell();
    } else if (tag == "comment") {
        m_inComment = false;
    } else if (isBlock(tag)) {
        m_text.breakBlock();
    }
}

void HtmlTableReader::characters(std::string_view text)
{
    if (m_inCell)
        (m_inComment ? m_comment : m_text).add(text);
    else if (m_inCaption || m_depth == 0)
        m_line.add(text);
}

void HtmlTableReader::startTable()
{
    endOutside();
    if (m_grid.parts.size() < m_mostCells)
        m_grid.parts.push_back({nameOfTable(), m_grid.rows.size()});
    m_headingIsNew = false;
    m_lastLine.clear();
}

void HtmlTableReader::startOutside(const std::string& tag)
{
    if (!isBlock(tag))
        return;
    endOutside();
    m_inHeading = isHeading(tag);
    m_isTitle = tag == "h1";
}

/// A block outside of tables begins or ends: what was read before it is a line.
void HtmlTableReader::endOutside()
{
    std::string line = m_line.finished();
    m_line = {};
    if (!line.empty() && m_inHeading) {
        m_heading = line;
        m_headingIsNew = !m_isTitle;
    }
    if (!line.empty())
        m_lastLine = m_inHeading ? std::string() : std::move(line);
    m_inHeading = false;
}

std::string HtmlTableReader::nameOfTable() const
{
    constexpr std::size_t longestLine = 80;
    const bool hasLine = !m_lastLine.empty() && m_lastLine.size() <= longestLine;
    return m_headingIsNew || !hasLine ? m_heading : m_lastLine;
}

TextGrid HtmlTableReader::finished()
{
    endRowGroup();
    return std::move(m_grid);
}

void HtmlTableReader::startRow(const xmlChar** attributes)
{
    endRow();
    m_inHiddenRow = isHidden(attributes);
    if (m_inHiddenRow)
        return;
    if (++m_cells > m_mostCells)
        return;
    m_inRow = true;
    m_grid.rows.emplace_back();
}

void HtmlTableReader::startCell(const xmlChar** attributes)
{
    endCell();
    if (m_inHiddenRow)
        return;
    if (!m_inRow)
        startRow(nullptr);
    if (isTooLarge())
        return;
    m_inCell = true;
    m_inComment = false;
    m_columns = span(attributes, "colspan", mostColumns);
    m_rows = span(attributes, "rowspan", mostRows);
    m_text = {};
    m_comment = {};
}

void HtmlTableReader::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    skipCovered();
    const std::size_t first = row().size();
    const std::string comment = m_comment.isEmpty() ? std::string() : " (" + m_comment.finished() + ")";
    put(m_text.finished() + comment);
    for (std::size_t i = 1; i < m_columns; ++i)
        put({});
    if (m_rows > 1)
        cover(first);
}

/// The cell that was put last, from column `first`, takes these columns in the rows below it, too.
void HtmlTableReader::cover(std::size_t first)
{
    m_coveredUntil.resize(std::max(m_coveredUntil.size(), row().size()));
    const auto from = m_coveredUntil.begin() + static_cast<std::ptrdiff_t>(first);
    std::fill(from, m_coveredUntil.begin() + static_cast<std::ptrdiff_t>(row().size()),
              m_grid.rows.size() - 1 + m_rows);
}

/// Cells that a cell of a row above reaches down to stand empty.
void HtmlTableReader::skipCovered()
{
    while (!isTooLarge() && row().size() < m_coveredUntil.size() && m_coveredUntil[row().size()] >= m_grid.rows.size())
        put({});
}

void HtmlTableReader::put(std::string text)
{
    ++m_cells;
    if (!isTooLarge())
        row().push_back(std::move(text));
}

void HtmlTableReader::endRow()
{
    endCell();
    m_inHiddenRow = false;
    if (!m_inRow)
        return;
    skipCovered();
    m_inRow = false;
}

/// No cell reaches past the last row of its group.
void HtmlTableReader::endRowGroup()
{
    endRow();
    m_coveredUntil.clear();
}

} // namespace remit
