#include "exchange/formats/csv.h"

#include "exchange/formats/composed_text.h"
#include "exchange/formats/formula_guard.h"
#include "exchange/formats/text_encoding.h"
#include "exchange/formats/text_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace remit {

namespace {

/// Reads one record after another from CSV text.
class CsvScanner {
public:
    CsvScanner(std::string_view text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// The line on which a quote was opened that is never closed; 0 while there is none.
    std::size_t unclosedLine() const { return m_unclosedLine; }

    /// Of more cells than any file may have only enough to see that they are too many; empty ones there are nothing.
    std::vector<std::string> record()
    {
        std::vector<std::string> cells;
        do {
            std::string cell = field();
            const std::size_t most = ImportLimits::columns + (cell.empty() ? 0 : 1);
            if (cells.size() <= most)
                cells.push_back(std::move(cell));
        } while (!atEnd() && m_text[m_at] == m_delimiter && ++m_at > 0);
        skipLineEnd();
        return cells;
    }

private:
    std::string field()
    {
        const std::size_t first = m_at;
        std::size_t start = m_at;
        while (start < m_text.size() && m_text[start] == ' ')
            ++start;
        if (start == m_text.size() || m_text[start] != '"')
            return plain();
        m_at = start + 1;
        const std::string quoted = inQuotes();
        const std::string rest = plain();
        // Quotes around a part of a cell belong to its text: "Fast" lane.
        const std::string_view whole = m_text.substr(first, m_at - first);
        const bool isPart = rest.find_first_not_of(' ') != std::string::npos
            && quoted.find_first_of(std::string("\r\n") + m_delimiter) == std::string::npos;
        return isPart ? std::string(whole) : quoted + rest;
    }
    std::string plain()
    {
        const std::size_t start = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
        return std::string(m_text.substr(start, m_at - start));
    }
    std::string inQuotes()
    {
        std::string cell;
        const std::size_t openedOn = m_line;
        for (; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"' && !(m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')) {
                ++m_at;
                return cell;
            }
            m_at += c == '"' ? 1 : 0;
            m_line += c == '\n' || (c == '\r' && !(m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')) ? 1 : 0;
            cell.push_back(c);
        }
        m_unclosedLine = openedOn;
        return cell;
    }
    void skipLineEnd()
    {
        if (atEnd())
            return;
        m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
        ++m_line;
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_unclosedLine = 0;
};

/// How many of the first records have the commonest number of cells (when that is more than one), and that number.
std::pair<std::size_t, std::size_t> consistency(std::string_view text, char delimiter)
{
    constexpr std::size_t sampledRecords = 200;
    constexpr std::size_t sampledBytes = 256 * 1024;
    CsvScanner scanner(text.substr(0, sampledBytes), delimiter);
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t i = 0; i < sampledRecords && !scanner.atEnd(); ++i)
        ++counts[scanner.record().size()];
    std::pair<std::size_t, std::size_t> best{0, 0};
    for (const auto& [cells, records] : counts) {
        if (cells > 1)
            best = std::max(best, {records, cells});
    }
    return best;
}

/// Some spreadsheets name the delimiter in a first line "sep=;".
std::optional<char> namedDelimiter(std::string_view& text)
{
    if (!text.starts_with("sep=") || text.size() < 6 || (text[5] != '\r' && text[5] != '\n'))
        return std::nullopt;
    const char delimiter = text[4];
    if (std::string_view(",;\t|").find(delimiter) == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(text[5] == '\r' && text.size() > 6 && text[6] == '\n' ? 7 : 6);
    return delimiter;
}

char delimiterOf(std::string_view text)
{
    char best = ',';
    auto bestScore = consistency(text, best);
    for (const char candidate : std::array{';', '\t', '|'}) {
        const auto score = consistency(text, candidate);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

Error tooMuch(const std::string& fileName, const std::string& what)
{
    return {"“" + fileName + "” has more than " + what + ". Split it into smaller files and import them one by one."};
}

/// The cells with their notes in parentheses.
std::vector<std::string> cellsWithNotes(const WrittenChart::Row& row)
{
    std::vector<std::string> cells = row.cells;
    for (const auto& [column, note] : row.notes) {
        std::string& cell = cells[column];
        cell += (cell.empty() ? "(" : " (") + note + ")";
    }
    return cells;
}

} // namespace

Result<TextGrid> readCsv(std::string_view bytes, const std::string& fileName, std::optional<char> delimiter)
{
    if (bytes.size() > ImportLimits::bytes)
        return tooMuch(fileName, "64 MB");
    const auto text = toUtf8(bytes, fileName);
    return text ? readCsvText(*text, fileName, delimiter) : text.error();
}

Result<TextGrid> readCsvText(std::string_view text, const std::string& fileName, std::optional<char> delimiter)
{
    const auto named = namedDelimiter(text);
    CsvScanner scanner(text, delimiter ? *delimiter : named ? *named : delimiterOf(text));
    TextGrid grid;
    std::size_t cells = 0;
    while (!scanner.atEnd()) {
        auto record = scanner.record();
        if (scanner.unclosedLine() > 0)
            return Error{"In “" + fileName + "” a quotation mark opened on line "
                         + std::to_string(scanner.unclosedLine())
                         + " is never closed. Close or double it, and import the file again."};
        while (!record.empty() && record.back().empty())
            record.pop_back();
        cells += record.size();
        for (std::string& cell : record) {
            if (cell.size() > ImportLimits::cellBytes)
                return tooMuch(fileName, "100,000 characters in a cell of row " + std::to_string(grid.rows.size() + 1));
            cell = composed(withoutFormulaGuard(std::move(cell)));
        }
        if (record.size() > ImportLimits::columns)
            return tooMuch(fileName, "1,000 columns");
        if (cells > ImportLimits::cells)
            return tooMuch(fileName, "1,000,000 cells");
        if (grid.rows.size() == ImportLimits::rows)
            return tooMuch(fileName, "100,000 rows");
        grid.rows.push_back(std::move(record));
    }
    if (cells == 0)
        return Error{"“" + fileName + "” is empty. Choose a file that holds a responsibility chart."};
    return grid;
}

std::string writeCsv(const Plan& plan, ConstellationId constellation, const CsvOptions& options)
{
    const WrittenChart table = chartTable(plan, constellation, options.content);
    std::string text = options.byteOrderMark ? std::string(byteOrderMark) : std::string();
    text += csvLine(table.head, options.separator);
    for (const WrittenChart::Row& row : table.rows)
        text += csvLine(cellsWithNotes(row), options.separator);
    return text;
}

} // namespace remit
