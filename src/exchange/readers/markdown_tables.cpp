#include "exchange/readers/markdown_tables.h"

#include "core/utf8.h"
#include "exchange/readers/markdown_text.h"

#include <algorithm>

namespace remit {

namespace {

std::string_view trimmedLine(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t>");
    const auto last = line.find_last_not_of(" \t\r");
    return first == std::string_view::npos || last < first ? std::string_view() : line.substr(first, last - first + 1);
}

/// "|---|:---:|", also where people forgot a bar or a dash.
bool isRule(std::string_view line)
{
    line = trimmedLine(line);
    return line.find('-') != std::string_view::npos && line.find_first_not_of("-:| \t") == std::string_view::npos
        && (line.find('|') != std::string_view::npos);
}

bool mayBeRow(std::string_view line)
{
    return trimmedLine(line).find('|') != std::string_view::npos;
}

bool isFence(std::string_view line)
{
    return trimmedLine(line).starts_with("```") || trimmedLine(line).starts_with("~~~");
}

/// Goes through the lines and gathers what belongs to tables.
class MarkdownReader {
public:
    explicit MarkdownReader(std::string_view text)
    {
        for (std::size_t start = 0; start < text.size() && m_lines.size() <= mostLines;) {
            const std::size_t end = std::min(text.find_first_of("\r\n", start), text.size());
            m_lines.push_back(text.substr(start, end - start));
            start = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
        }
    }

    std::optional<TextGrid> read()
    {
        if (m_lines.size() > mostLines)
            return std::nullopt;
        for (std::size_t line = 0; line < m_lines.size() && !isTooLarge();) {
            m_inFence = isFence(m_lines[line]) ? !m_inFence : m_inFence;
            if (!m_inFence && startsTable(line))
                line = readTable(line);
            else
                readOutside(m_lines[line++]);
        }
        return m_grid.parts.empty() ? std::nullopt : std::optional(std::move(m_grid));
    }

private:
    /// A line with bars and a rule below it, or two lines that begin and end with bars.
    bool startsTable(std::size_t line) const
    {
        if (!mayBeRow(m_lines[line]) || line + 1 >= m_lines.size() || isRule(m_lines[line]))
            return false;
        const auto isFramed = [&](std::size_t at) {
            const std::string_view text = trimmedLine(m_lines[at]);
            return text.size() > 2 && text.front() == '|' && text.back() == '|';
        };
        return isRule(m_lines[line + 1]) || (isFramed(line) && isFramed(line + 1));
    }
    std::size_t readTable(std::size_t line)
    {
        m_grid.parts.push_back({m_heading, m_grid.rows.size()});
        for (; line < m_lines.size() && !isTooLarge() && mayBeRow(m_lines[line]); ++line) {
            if (!isRule(m_lines[line]))
                addRow(cellsOf(trimmedLine(m_lines[line])));
        }
        m_grid.rows.emplace_back();
        return line;
    }
    /// A line that is longer than any row is one cell, which is too long.
    static std::vector<std::string> cellsOf(std::string_view line)
    {
        constexpr std::size_t longest = 10 * ImportLimits::cellBytes;
        // Behind the last bar stands nothing.
        constexpr std::size_t mostCells = ImportLimits::columns + 1;
        return line.size() > longest ? std::vector{std::string(line)} : markdownCells(line, mostCells);
    }
    bool isTooLarge() const { return m_cells > ImportLimits::cells || m_grid.rows.size() > ImportLimits::rows; }
    void addRow(const std::vector<std::string>& cells)
    {
        std::vector<std::string> row;
        row.reserve(cells.size());
        for (const std::string& cell : cells)
            row.push_back(cell.size() > ImportLimits::cellBytes ? cell : plainMarkdown(tidyCell(cell)));
        m_cells += row.size();
        m_grid.rows.push_back(std::move(row));
    }
    /// Spaces pad the cells; no-break spaces and what else is inside stay.
    static std::string_view tidyCell(std::string_view cell)
    {
        const auto first = cell.find_first_not_of(" \t");
        return first == std::string_view::npos ? std::string_view()
                                               : cell.substr(first, cell.find_last_not_of(" \t") - first + 1);
    }
    void readOutside(std::string_view line)
    {
        constexpr std::size_t longest = 400;
        const std::string_view text = trimmedLine(line);
        if (text.size() > longest)
            return;
        if (text.starts_with('#'))
            m_heading = tidied(plainMarkdown(text.substr(std::min(text.find_first_not_of('#'), text.size()))));
        else if (!m_inFence && text.find('=') != std::string_view::npos)
            m_grid.rows.insert(m_grid.rows.end(), {{plainMarkdown(text)}, {}});
    }

    static constexpr std::size_t mostLines = 1'000'000;
    std::vector<std::string_view> m_lines;
    TextGrid m_grid;
    std::size_t m_cells = 0;
    std::string m_heading;
    bool m_inFence = false;
};

} // namespace

std::optional<TextGrid> readMarkdownTables(std::string_view text)
{
    return MarkdownReader(text).read();
}

} // namespace remit
