#include "core/utf8.h"
#include "exchange/formats/csv.h"
#include "exchange/recognition/chart_builder.h"

#include <algorithm>
#include <string_view>

namespace remit {

namespace {

struct LetterColumns {
    std::size_t headerRow = 0;
    /// Column and its letters, from left to right.
    std::vector<std::pair<std::size_t, std::string>> columns;
};

bool isBlankName(const std::string& name, const MarkRules& rules)
{
    const auto kind = readMark(name, rules).kind;
    return kind == Mark::Kind::blank || kind == Mark::Kind::dash;
}

/// What parts names in the cells below the header: "Alder, Pat; Birch, Sam" are two where semicolons or lines are used.
std::string_view separatorsOf(const TextGrid& grid, const LetterColumns& header)
{
    for (std::size_t row = header.headerRow + 1; row < grid.rows.size(); ++row) {
        for (const auto& [column, letter] : header.columns) {
            if (grid.at(row, column).find_first_of(";\r\n") != std::string::npos)
                return ";\r\n";
        }
    }
    return ",";
}

/// The names in a cell: "Designer, Product Owner".
std::vector<std::string> namesIn(const std::string& cell, std::string_view separators, const MarkRules& rules)
{
    std::vector<std::string> names(1);
    for (const char each : cell) {
        if (separators.find(each) != std::string_view::npos)
            names.emplace_back();
        else
            names.back().push_back(each);
    }
    std::vector<std::string> result;
    for (const std::string& each : names) {
        const std::string name = tidied(each);
        if (!isBlankName(name, rules) && std::find(result.begin(), result.end(), name) == result.end())
            result.push_back(name);
    }
    return result;
}

std::optional<LetterColumns> headerIn(const TextGrid& grid, std::size_t row, const MarkRules& rules)
{
    LetterColumns found{row, {}};
    std::string seen;
    for (std::size_t column = 0; column < grid.rows[row].size(); ++column) {
        const Mark mark = readMark(grid.rows[row][column], rules);
        if (mark.kind != Mark::Kind::letters || mark.letters.size() != 1)
            continue;
        if (seen.find(mark.letters) != std::string::npos)
            return std::nullopt;
        seen += mark.letters;
        found.columns.emplace_back(column, mark.letters);
    }
    const bool first = !found.columns.empty() && found.columns.front().first == 0;
    return found.columns.size() < 3 || first ? std::nullopt : std::optional(found);
}

/// Below such a header stand names, hardly any letters.
bool holdsNames(const TextGrid& grid, const LetterColumns& header, const MarkRules& rules)
{
    std::size_t names = 0;
    std::size_t letters = 0;
    constexpr std::size_t rowsLookedAt = 200;
    const std::size_t end = std::min(grid.rows.size(), header.headerRow + rowsLookedAt);
    for (std::size_t row = header.headerRow + 1; row < end; ++row) {
        for (const auto& [column, letter] : header.columns) {
            const Mark mark = readMark(grid.at(row, column), rules);
            names += mark.kind == Mark::Kind::text || mark.kind == Mark::Kind::qualified ? 1 : 0;
            letters += mark.isClear() || mark.kind == Mark::Kind::unclear ? 1 : 0;
        }
    }
    return names > 0 && names > letters * 3;
}

std::optional<LetterColumns> findLetterColumns(const TextGrid& grid, const MarkRules& rules)
{
    constexpr std::size_t rowsSearched = 50;
    for (std::size_t row = 0; row < std::min(grid.rows.size(), rowsSearched); ++row) {
        if (rules.legend.rows.contains(row))
            continue;
        // The first row of such letters is the header, or a row of letters in a chart of the other kind.
        if (auto header = headerIn(grid, row, rules))
            return holdsNames(grid, *header, rules) ? header : std::nullopt;
    }
    return std::nullopt;
}

class LetterColumnsReader {
public:
    LetterColumnsReader(const TextGrid& grid, const MarkRules& rules, LetterColumns header)
        : m_grid(grid)
        , m_rules(rules)
        , m_header(std::move(header))
        , m_separators(separatorsOf(grid, m_header))
        , m_builder(grid)
    {
    }

    /// Nothing when the cells name more roles than any chart has.
    std::optional<RecognisedChart> read()
    {
        m_builder.chart().headerRow = m_header.headerRow;
        for (std::size_t row = 0; row < m_grid.rows.size(); ++row) {
            if (m_rules.legend.rows.contains(row))
                m_builder.leaveOutRest(row, "Explains the letters.");
            else if (row < m_header.headerRow)
                m_builder.leaveOutRest(row, "Stands above the chart.");
            else if (row == m_header.headerRow)
                readHeader();
            else
                readRow(row);
            if (m_builder.chart().roles.size() > ImportLimits::roles)
                return std::nullopt;
        }
        return m_builder.finished();
    }

private:
    void readHeader()
    {
        for (const auto& [column, letter] : m_header.columns)
            m_builder.use(m_header.headerRow, column, CellUse::letters);
        if (!m_grid.at(m_header.headerRow, 0).empty())
            m_builder.use(m_header.headerRow, 0, CellUse::heading);
        m_builder.leaveOutRest(m_header.headerRow, "Heads a column without roles.");
    }
    /// The last text left of the letters' columns that is the longest of them.
    std::optional<std::size_t> labelCell(std::size_t row) const
    {
        std::optional<std::size_t> best;
        std::size_t length = 0;
        for (std::size_t column = 0; column < m_header.columns.front().first; ++column) {
            const std::size_t size = tidied(m_grid.at(row, column)).size();
            if (size > length) {
                best = column;
                length = size;
            }
        }
        return best;
    }
    std::size_t roleNamed(const std::string& name)
    {
        if (const auto known = m_builder.roleNamed(name))
            return *known;
        m_builder.addRole(name);
        return m_builder.chart().roles.size() - 1;
    }
    void readRow(std::size_t row)
    {
        const auto label = labelCell(row);
        if (!label)
            return m_builder.leaveOutRest(row, "Has no name on the left.");
        RecognisedRow recognised{m_area, tidied(m_grid.at(row, *label)), {}, row};
        bool filled = false;
        for (const auto& [column, letter] : m_header.columns) {
            if (tidied(m_grid.at(row, column)).empty())
                continue;
            filled = true;
            m_builder.use(row, column, CellUse::role);
            for (const std::string& name : namesIn(m_grid.at(row, column), m_separators, m_rules))
                addLetter(recognised, roleNamed(name), letter);
        }
        m_builder.use(row, *label, filled ? CellUse::responsibility : CellUse::area);
        if (filled)
            m_builder.addRow(std::move(recognised));
        else
            m_area = m_builder.area(tidied(m_grid.at(row, *label)));
        m_builder.leaveOutRest(row, "Stands in a column without roles.");
    }
    static void addLetter(RecognisedRow& row, std::size_t role, const std::string& letter)
    {
        if (row.cells.size() <= role)
            row.cells.resize(role + 1);
        row.cells[role].letters += letter;
    }

    const TextGrid& m_grid;
    const MarkRules& m_rules;
    LetterColumns m_header;
    std::string_view m_separators;
    ChartBuilder m_builder;
    std::string m_area;
};

} // namespace

std::optional<RecognisedChart> chartWithLetterColumns(const TextGrid& grid, const MarkRules& rules)
{
    auto header = findLetterColumns(grid, rules);
    if (!header)
        return std::nullopt;
    return LetterColumnsReader(grid, rules, std::move(*header)).read();
}

} // namespace remit
