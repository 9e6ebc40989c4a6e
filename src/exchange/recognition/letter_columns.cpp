#include "core/utf8.h"
#include "exchange/formats/text_grid.h"
#include "exchange/recognition/chart_builder.h"

#include <algorithm>
#include <map>
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

/// Whether the column is said to be something else than names below a letter.
bool isSaid(std::size_t column, const ReadingParts& fixed)
{
    const auto in = [column](const std::vector<std::size_t>& some) {
        return std::find(some.begin(), some.end(), column) != some.end();
    };
    return column == fixed.titles || column == fixed.areas || in(fixed.notes) || in(fixed.leftOut);
}

std::optional<LetterColumns> headerIn(const TextGrid& grid, std::size_t row, const MarkRules& rules,
                                      const ReadingParts& fixed)
{
    LetterColumns found{row, {}};
    std::string seen;
    for (std::size_t column = 0; column < grid.rows[row].size(); ++column) {
        const Mark mark = readMark(grid.rows[row][column], rules);
        if (mark.kind != Mark::Kind::letters || mark.letters.size() != 1 || isSaid(column, fixed))
            continue;
        if (seen.find(mark.letters) != std::string::npos)
            return std::nullopt;
        seen += mark.letters;
        found.columns.emplace_back(column, mark.letters);
    }
    const bool first = !found.columns.empty() && found.columns.front().first == 0;
    const std::size_t fewest = fixed.header || fixed.orientation ? 1 : 3;
    return found.columns.size() < fewest || first ? std::nullopt : std::optional(found);
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

std::optional<LetterColumns> findLetterColumns(const TextGrid& grid, const MarkRules& rules, const ReadingParts& fixed)
{
    if (fixed.header && *fixed.header < grid.rows.size()) {
        auto header = headerIn(grid, *fixed.header, rules, fixed);
        return header && holdsNames(grid, *header, rules) ? header : std::nullopt;
    }
    constexpr std::size_t rowsSearched = 50;
    for (std::size_t row = 0; row < std::min(grid.rows.size(), rowsSearched); ++row) {
        if (rules.legend.rows.contains(row))
            continue;
        // The first row of such letters is the header, or a row of letters in a chart of the other kind.
        if (auto header = headerIn(grid, row, rules, fixed))
            return holdsNames(grid, *header, rules) ? header : std::nullopt;
    }
    return std::nullopt;
}

class LetterColumnsReader {
public:
    LetterColumnsReader(const TextGrid& grid, const MarkRules& rules, LetterColumns header, const ReadingParts& fixed)
        : m_grid(grid)
        , m_rules(rules)
        , m_header(std::move(header))
        , m_fixed(fixed)
        , m_separators(separatorsOf(grid, m_header))
        , m_builder(grid, fixed.leftOut)
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
        leaveOutColumns();
        m_builder.chart().readTables = {{{}, 0, 0, true, partsRead()}};
        return m_builder.finished();
    }

private:
    void readHeader()
    {
        for (const auto& [column, letter] : m_header.columns)
            m_builder.use(m_header.headerRow, column, CellUse::letters);
        if (!m_grid.at(m_header.headerRow, m_fixed.titles.value_or(0)).empty())
            m_builder.use(m_header.headerRow, m_fixed.titles.value_or(0), CellUse::heading);
    }
    /// A line for each column that is neither title nor names.
    void leaveOutColumns()
    {
        for (std::size_t column = 0; column < m_grid.columnCount(); ++column)
            m_builder.leaveOutColumn(m_header.headerRow, column);
        m_builder.leaveOutRest(m_header.headerRow, "Heads a column without roles.");
    }
    ReadingParts partsRead() const
    {
        ReadingParts parts = m_fixed;
        parts.orientation = Orientation::lettersAsColumns;
        parts.header = m_header.headerRow;
        parts.roles.clear();
        for (const auto& [column, letter] : m_header.columns)
            parts.roles.push_back(column);
        if (!parts.titles && !m_labels.empty())
            parts.titles = std::max_element(m_labels.begin(), m_labels.end(), [](const auto& one, const auto& other) {
                               return one.second < other.second;
                           })->first;
        return parts;
    }
    /// The column of titles where it is said, else the longest text left of the letters' columns.
    std::optional<std::size_t> labelCell(std::size_t row) const
    {
        if (m_fixed.titles)
            return tidied(m_grid.at(row, *m_fixed.titles)).empty() ? std::nullopt : m_fixed.titles;
        std::optional<std::size_t> best;
        std::size_t length = 0;
        for (std::size_t column = 0; column < m_header.columns.front().first; ++column) {
            const std::size_t size = tidied(m_grid.at(row, column)).size();
            if (size > length && !isSaid(column, m_fixed)) {
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
        ++m_labels[*label];
        readArea(row);
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
        for (const std::size_t column : m_fixed.notes)
            m_builder.readNote(row, column, recognised);
        if (filled)
            m_builder.addRow(std::move(recognised));
        else
            m_area = m_builder.area(tidied(m_grid.at(row, *label)));
    }
    void readArea(std::size_t row)
    {
        if (!m_fixed.areas || tidied(m_grid.at(row, *m_fixed.areas)).empty())
            return;
        m_area = m_builder.area(tidied(m_grid.at(row, *m_fixed.areas)));
        m_builder.use(row, *m_fixed.areas, CellUse::area);
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
    const ReadingParts& m_fixed;
    std::string_view m_separators;
    ChartBuilder m_builder;
    /// In how many rows the title stands in a column.
    std::map<std::size_t, std::size_t> m_labels;
    std::string m_area;
};

} // namespace

std::optional<RecognisedChart> chartWithLetterColumns(const TextGrid& grid, const MarkRules& rules,
                                                      const ReadingParts& fixed)
{
    auto header = findLetterColumns(grid, rules, fixed);
    if (!header)
        return std::nullopt;
    return LetterColumnsReader(grid, rules, std::move(*header), fixed).read();
}

} // namespace remit
