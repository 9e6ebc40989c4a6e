#include "exchange/recognition/role_columns.h"

#include "core/utf8.h"
#include "exchange/recognition/chart_builder.h"
#include "exchange/recognition/known_words.h"

#include <algorithm>

namespace remit {

namespace {

/// Walks down the rows below the header and takes each for what it is.
class RoleColumnsReader {
public:
    RoleColumnsReader(const TextGrid& grid, const MarkRules& rules, const MarkKinds& kinds, const ChartLayout& layout,
                      const ReadingParts& fixed)
        : m_grid(grid)
        , m_rules(rules)
        , m_kinds(kinds)
        , m_layout(layout)
        , m_marks(rules)
        , m_builder(grid, fixed.leftOut)
    {
        for (std::size_t column = 0; column < grid.columnCount(); ++column) {
            m_foldedHeader.push_back(folded(grid.at(layout.headerRow, column)));
            const std::string_view meaning = meaningOf(WordKind::columns, m_foldedHeader.back());
            if (meaning == "shared" || meaning == "questions")
                (meaning == "shared" ? m_sharingColumn : m_questionColumn) = column;
        }
    }

    RecognisedChart read()
    {
        readHeader();
        warnOfOtherHeader();
        for (std::size_t row = 0; row < m_grid.rows.size(); ++row) {
            if (row < m_layout.headerRow)
                m_builder.leaveOutRest(row,
                                       m_rules.legend.rows.contains(row) ? legendReason : "Stands above the chart.");
            else if (row > m_layout.headerRow)
                readRow(row);
        }
        leaveOutColumns();
        return m_builder.finished();
    }

    /// Rows that begin further tables.
    std::vector<std::size_t> furtherTables()
    {
        std::vector<std::size_t> found;
        for (std::size_t row = m_layout.firstMarkRow; row < m_layout.lastMarkRow; ++row) {
            if (!m_rules.legend.rows.contains(row) && !repeatsHeader(row)
                && startsFurtherTable(row, tallyOf(m_kinds, row, m_layout.roleColumns)))
                found.push_back(row);
        }
        return found;
    }

private:
    static constexpr const char* legendReason = "Explains the letters.";
    std::string text(std::size_t row, std::size_t column) const { return tidied(m_grid.at(row, column)); }

    void readHeader()
    {
        const std::size_t row = m_layout.headerRow;
        m_builder.chart().headerRow = row;
        for (const std::size_t column : m_layout.roleColumns) {
            std::string name = text(row, column);
            if (name.empty()) {
                name = "Column " + columnName(column);
                m_builder.warn("Column " + columnName(column) + " holds letters but no role is named above them.");
            } else {
                m_builder.use(row, column, CellUse::role);
            }
            m_builder.addRole(name);
        }
        m_builder.readPeopleInNotes(row, m_layout.roleColumns);
        std::vector<std::size_t> headed = m_layout.noteColumns;
        headed.insert(headed.end(), {m_layout.labelColumn, m_layout.areaColumn.value_or(m_layout.labelColumn)});
        for (const std::size_t column : headed)
            m_builder.useIfFilled(row, column, CellUse::heading);
    }
    void warnOfOtherHeader()
    {
        if (!m_layout.otherHeader)
            return;
        const std::size_t other = *m_layout.otherHeader;
        std::string names;
        for (const std::size_t column : m_layout.roleColumns)
            names += (names.empty() || text(other, column).empty() ? "" : ", ") + text(other, column);
        m_builder.warn("Row " + std::to_string(m_layout.headerRow + 1) + " was taken for the names of the roles; row "
                       + std::to_string(other + 1) + " could be, too: " + names + ".");
    }
    /// What heads and fills columns that are neither roles nor titles, a line for each.
    void leaveOutColumns()
    {
        for (std::size_t column = 0; column < m_grid.columnCount(); ++column) {
            const bool isTaken = column == m_layout.labelColumn || column == m_layout.areaColumn
                || std::count(m_layout.noteColumns.begin(), m_layout.noteColumns.end(), column) > 0
                || std::binary_search(m_layout.roleColumns.begin(), m_layout.roleColumns.end(), column);
            if (!isTaken)
                m_builder.leaveOutColumn(m_layout.headerRow, column);
        }
        m_builder.leaveOutRest(m_layout.headerRow, "Heads a column without letters.");
    }

    void readRow(std::size_t row)
    {
        if (m_rules.legend.rows.contains(row))
            return m_builder.leaveOutRest(row, legendReason);
        const MarkTally tally = tallyOf(m_kinds, row, m_layout.roleColumns);
        if (repeatsHeader(row))
            return readRepeatedHeader(row);
        if (row < m_layout.firstMarkRow && tally.filled > 0)
            return readBetween(row, tally);
        if (tally.marks + tally.dashes > 0 && tally.filled <= tally.marks * 2 + tally.dashes)
            return readResponsibility(row);
        if (tally.filled > 0 && (row > m_layout.lastMarkRow || hasOnlyFigures(row)))
            return m_builder.leaveOutRest(row, "Has figures or text where the letters are expected.");
        if (tally.filled > 0)
            return readResponsibility(row);
        readSection(row);
    }

    /// The first row of names under the roles says who has them.
    void readBetween(std::size_t row, const MarkTally& tally)
    {
        if (tally.marks == 0 && m_builder.chart().people.empty() && m_builder.readPeople(row, m_layout.roleColumns))
            m_builder.useIfFilled(row, m_layout.labelColumn, CellUse::heading);
        m_builder.leaveOutRest(row, "Stands between the names of the roles and the letters.");
    }

    bool repeatsHeader(std::size_t row) const
    {
        std::size_t filled = 0;
        for (const std::size_t column : m_layout.roleColumns) {
            if (text(row, column).empty())
                continue;
            if (folded(text(row, column)) != m_foldedHeader[column])
                return false;
            ++filled;
        }
        return filled > 0 && filled * 2 >= m_layout.roleColumns.size();
    }
    void readRepeatedHeader(std::size_t row)
    {
        for (const std::size_t column : m_layout.roleColumns)
            m_builder.useIfFilled(row, column, CellUse::role);
        const std::string label = text(row, m_layout.labelColumn);
        if (!label.empty() && folded(label) != m_foldedHeader[m_layout.labelColumn]) {
            nameFirstArea();
            startSection(row, m_layout.labelColumn);
        }
        m_builder.leaveOutRest(row, "Repeats the header.");
    }
    /// Where headers that come again name areas, the first does, too, unless it says what titles are.
    void nameFirstArea()
    {
        const std::string corner = text(m_layout.headerRow, m_layout.labelColumn);
        if (m_area.empty() && !corner.empty() && saidInCorner(corner).empty()) {
            startArea(m_layout.headerRow, m_layout.labelColumn);
            for (RecognisedRow& row : m_builder.chart().rows)
                row.area = m_area;
        }
    }
    bool startsFurtherTable(std::size_t row, const MarkTally& tally) const
    {
        return row < m_layout.lastMarkRow && tally.marks == 0 && tally.texts() >= 2
            && tally.texts() * 2 >= m_layout.roleColumns.size() && !hasOnlyFigures(row)
            && (row == 0 || tallyOf(m_kinds, row - 1, m_layout.roleColumns).filled == 0);
    }
    bool hasOnlyFigures(std::size_t row) const
    {
        return std::all_of(m_layout.roleColumns.begin(), m_layout.roleColumns.end(), [&](std::size_t column) {
            return text(row, column).find_first_not_of("0123456789.,%+-€$ hdHD") == std::string::npos;
        });
    }

    void readSection(std::size_t row)
    {
        if (const auto label = labelCell(row); label && row < m_layout.lastMarkRow) {
            startSection(row, *label);
            return m_builder.leaveOutRest(row, "Stands beside the name of an area.");
        }
        m_builder.leaveOutRest(row,
                               row > m_layout.lastMarkRow ? "Stands below the chart." : "Has no letters and no name.");
    }
    void startSection(std::size_t row, std::size_t column)
    {
        ++m_builder.chart().sections;
        startArea(row, column);
    }
    void startArea(std::size_t row, std::size_t column)
    {
        m_area = m_builder.area(text(row, column));
        m_builder.use(row, column, CellUse::area);
    }

    /// Where the row's name stands: the label column, else the nearest text left of the roles.
    std::optional<std::size_t> labelCell(std::size_t row) const
    {
        if (!text(row, m_layout.labelColumn).empty())
            return m_layout.labelColumn;
        for (std::size_t column = m_layout.roleColumns.front(); column-- > 0;) {
            if (!text(row, column).empty() && !m_rules.legend.cells.contains({row, column}))
                return column;
        }
        return std::nullopt;
    }
    void readResponsibility(std::size_t row)
    {
        const auto label = labelCell(row);
        if (!label) {
            m_builder.warn("Row " + std::to_string(row + 1) + " has letters but no name.");
            return m_builder.leaveOutRest(row, "Has letters but no name.");
        }
        m_builder.use(row, *label, CellUse::responsibility);
        readAreaCell(row, *label);
        RecognisedRow recognised{m_area, text(row, *label), {}, row};
        recognised.cells.reserve(m_layout.roleColumns.size());
        for (const std::size_t column : m_layout.roleColumns) {
            if (column >= m_grid.rows[row].size())
                break;
            recognised.cells.push_back(readCell(row, column));
            m_builder.addNote(row, column, recognised.cells.back());
        }
        readSideColumns(row, recognised);
        m_builder.addRow(std::move(recognised));
        const auto& legendCells = m_rules.legend.cells;
        for (auto it = legendCells.lower_bound({row, 0}); it != legendCells.end() && it->first == row; ++it) {
            if (m_builder.chart().uses[row][it->second] == CellUse::nothing)
                m_builder.leaveOut(row, it->second, legendReason);
        }
    }
    void readAreaCell(std::size_t row, std::size_t label)
    {
        if (m_layout.areaColumn && *m_layout.areaColumn != label && !text(row, *m_layout.areaColumn).empty())
            startArea(row, *m_layout.areaColumn);
    }
    void readSideColumns(std::size_t row, RecognisedRow& recognised)
    {
        if (m_sharingColumn)
            m_builder.readSharing(row, *m_sharingColumn, recognised);
        if (m_questionColumn)
            m_builder.readQuestions(row, *m_questionColumn, recognised);
        for (const std::size_t column : m_layout.noteColumns)
            m_builder.readNote(row, column, recognised);
    }
    RecognisedCell readCell(std::size_t row, std::size_t column)
    {
        if (m_rules.legend.cells.contains({row, column}))
            return {};
        const Mark& mark = m_marks.read(m_grid.at(row, column));
        switch (mark.kind) {
        case Mark::Kind::blank:
            return {};
        case Mark::Kind::dash:
        case Mark::Kind::letters:
        case Mark::Kind::qualified:
            m_builder.use(row, column, CellUse::letters);
            // "A?" is a letter that somebody doubts.
            if (mark.note == "?")
                return {mark.letters, {}, text(row, column)};
            return {mark.letters, mark.note, {}};
        case Mark::Kind::unclear:
        case Mark::Kind::text:
            break;
        }
        const std::string said = text(row, column);
        m_builder.ask(row, column, "Which letters does “" + said + "” stand for?");
        return {mark.letters, {}, said};
    }

    const TextGrid& m_grid;
    const MarkRules& m_rules;
    const MarkKinds& m_kinds;
    const ChartLayout& m_layout;
    MarkMemory m_marks;
    ChartBuilder m_builder;
    std::vector<std::string> m_foldedHeader;
    std::string m_area;
    std::optional<std::size_t> m_sharingColumn;
    std::optional<std::size_t> m_questionColumn;
};

} // namespace

std::optional<RoleColumns> readRoleColumns(const TextGrid& grid, const MarkRules& rules, const ReadingParts& fixed)
{
    const MarkKinds kinds(grid, rules);
    const auto layout = layoutOf(grid, kinds, fixed);
    if (!layout)
        return std::nullopt;
    RoleColumnsReader reader(grid, rules, kinds, *layout, fixed);
    auto further = reader.furtherTables();
    return RoleColumns{*layout, reader.read(), std::move(further)};
}

} // namespace remit
