#include "exchange/recognition/chart_layout.h"

#include "core/utf8.h"
#include "exchange/recognition/known_words.h"

#include <algorithm>
#include <unordered_set>

namespace remit {

namespace {

using Columns = std::vector<std::size_t>;

bool isBlank(const std::string& cell)
{
    return tidied(cell).empty();
}

bool isNumbering(const std::string& cell)
{
    const auto text = codePoints(tidied(cell));
    const auto letters = std::count_if(text.begin(), text.end(), isLetter);
    const bool digits = std::any_of(text.begin(), text.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
    return digits && letters <= 4 && text.size() <= 12;
}

/// Finds the columns of marks, then the header above them, then the label beside them.
class LayoutFinder {
public:
    LayoutFinder(const TextGrid& grid, const MarkKinds& kinds, const ReadingParts& fixed)
        : m_grid(grid)
        , m_kinds(kinds)
        , m_fixed(fixed)
    {
        m_layout.noteColumns = fixed.notes;
        for (std::size_t column = 0; column < kinds.columnCount(); ++column) {
            if (!isSaid(column))
                m_columns.push_back(column);
        }
    }

    std::optional<ChartLayout> find()
    {
        const Columns columns = m_fixed.roles.empty() ? foundColumns() : fixedColumns();
        findMarkRows(columns);
        if (columns.empty() || m_markRows.empty())
            return std::nullopt;
        m_layout.roleColumns = columns;
        m_layout.firstMarkRow = m_markRows.front();
        m_layout.lastMarkRow = m_markRows.back();
        findSectionRows();
        m_layout.labelColumn = m_fixed.titles.value_or(0);
        m_layout.areaColumn = m_fixed.areas;
        if (!(m_fixed.titles || findLabel()) || !chooseHeader())
            return std::nullopt;
        if (m_fixed.roles.empty())
            addRolesWithoutMarks();
        if (!m_fixed.areas)
            findAreaColumn();
        return m_layout;
    }

private:
    /// Whether it is said to be something else than a role.
    bool isSaid(std::size_t column) const
    {
        const auto in
            = [column](const Columns& some) { return std::find(some.begin(), some.end(), column) != some.end(); };
        return column == m_fixed.titles || column == m_fixed.areas || in(m_fixed.notes) || in(m_fixed.leftOut);
    }
    Columns foundColumns()
    {
        Columns columns = seeds(false);
        if (columns.empty())
            columns = seeds(true);
        findMarkRows(columns);
        return markColumns();
    }
    Columns fixedColumns() const
    {
        Columns columns = m_fixed.roles;
        std::erase_if(columns, [&](std::size_t column) { return column >= m_kinds.columnCount(); });
        std::sort(columns.begin(), columns.end());
        columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
        return columns;
    }
    bool chooseHeader()
    {
        const bool isBelow = m_fixed.header && *m_fixed.header + 1 < m_kinds.rowCount();
        if (isBelow) {
            m_layout.headerRow = *m_fixed.header;
            const auto below = std::upper_bound(m_markRows.begin(), m_markRows.end(), *m_fixed.header);
            m_layout.firstMarkRow = below == m_markRows.end() ? *m_fixed.header + 1 : *below;
        }
        return isBelow || findHeader();
    }
    /// Columns that are mostly marks from top to bottom; `unclear` takes ticks too, when there are no letters at all.
    Columns seeds(bool unclear) const
    {
        Columns result;
        for (const std::size_t column : m_columns) {
            MarkTally tally;
            for (std::size_t row = 0; row < m_kinds.rowCount(); ++row)
                tally.add(m_kinds.at(row, column));
            const bool enough = unclear ? tally.marks > 1 : tally.clear > 0;
            // A short chart may have as many lines of text around it.
            const bool isPartly = tally.clear > 1 && tally.marks * 3 >= tally.filled;
            if (enough && (tally.mostlyMarks() || isPartly))
                result.push_back(column);
        }
        return unclear && result.size() < 2 ? Columns{} : result;
    }
    void findMarkRows(const Columns& columns)
    {
        m_markRows.clear();
        for (std::size_t row = 0; row < m_kinds.rowCount(); ++row) {
            if (tallyOf(m_kinds, row, columns).mostlyMarks())
                m_markRows.push_back(row);
        }
    }
    /// Judged by the rows of marks alone, so that repeated headers and text around the chart do not count.
    Columns markColumns() const
    {
        Columns result;
        for (const std::size_t column : m_columns) {
            MarkTally tally;
            for (const std::size_t row : m_markRows)
                tally.add(m_kinds.at(row, column));
            if (tally.mostlyMarks() && (tally.clear > 0 || tally.texts() == 0))
                result.push_back(column);
        }
        return result;
    }
    /// Of the rows above the marks the one that looks most like names of roles: one for most columns, each its own, the
    /// title of the titles beside them; the upper one of equals, since persons or skills stand below roles.
    bool findHeader()
    {
        constexpr std::size_t rowsLookedAt = 12;
        double best = 0;
        double second = 0;
        std::optional<std::size_t> other;
        const std::size_t first = m_markRows.front();
        for (std::size_t row = first; row-- > 0 && first - row <= rowsLookedAt;) {
            const double fit = headerFit(row);
            if (fit > 0 && fit >= best) {
                second = best;
                other = best > 0 ? std::optional(m_layout.headerRow) : std::nullopt;
                best = fit;
                m_layout.headerRow = row;
            } else if (fit > second) {
                second = fit;
                other = row;
            }
        }
        constexpr double close = 0.4;
        if (other && best - second < close && isMostlyNamed(*other))
            m_layout.otherHeader = other;
        return best > 0;
    }
    bool isMostlyNamed(std::size_t row) const
    {
        return tallyOf(m_kinds, row, m_layout.roleColumns).filled * 5 >= m_layout.roleColumns.size() * 4;
    }
    double headerFit(std::size_t row) const
    {
        const Columns& columns = m_layout.roleColumns;
        std::unordered_set<std::string> names;
        double words = 0;
        for (const std::size_t column : columns) {
            if (const std::string& cell = m_grid.at(row, column); !isBlank(cell)) {
                names.insert(folded(cell));
                words += namesRole(cell) ? 1 : 0;
            }
        }
        const auto count = static_cast<double>(columns.size());
        if (names.empty())
            return 0;
        const double title = isBlank(m_grid.at(row, m_layout.labelColumn)) ? 0 : 0.5;
        return 2 * static_cast<double>(names.size()) / count + words / count + title;
    }
    /// How many different texts a column holds beside the marks; "1.2" and "Task 1" may only be numberings.
    std::size_t differentTexts(std::size_t column, bool withNumberings = false) const
    {
        std::unordered_set<std::string> texts;
        for (const std::size_t row : m_markRows) {
            const std::string& cell = m_grid.at(row, column);
            if (!isBlank(cell) && (withNumberings || !isNumbering(cell)))
                texts.insert(folded(cell));
        }
        return texts.size();
    }
    /// How many rows between the marks have a text here, and nothing where the letters are: they name areas.
    std::size_t sectionTexts(std::size_t column) const
    {
        const auto count = std::count_if(m_sectionRows.begin(), m_sectionRows.end(),
                                         [&](std::size_t row) { return !isBlank(m_grid.at(row, column)); });
        return static_cast<std::size_t>(count);
    }
    void findSectionRows()
    {
        for (std::size_t row = m_markRows.front(); row < m_markRows.back(); ++row) {
            if (tallyOf(m_kinds, row, m_layout.roleColumns).filled == 0)
                m_sectionRows.push_back(row);
        }
    }
    /// The column with the most different texts, the left one of equals; left of the roles unless there is none, and of
    /// numberings only where there is no other.
    bool findLabel()
    {
        for (const bool withNumberings : {false, true}) {
            for (const bool left : {true, false}) {
                if (findLabel(left, withNumberings))
                    return true;
            }
        }
        return false;
    }
    bool findLabel(bool left, bool withNumberings)
    {
        std::size_t best = 0;
        for (const std::size_t column : m_columns) {
            const bool isRole = std::binary_search(m_layout.roleColumns.begin(), m_layout.roleColumns.end(), column);
            if (isRole || left != (column < m_layout.roleColumns.front()))
                continue;
            const std::size_t different = differentTexts(column, withNumberings);
            const std::size_t count = different == 0 ? 0 : different + sectionTexts(column);
            if (count > best) {
                best = count;
                m_layout.labelColumn = column;
            }
        }
        return best > 0;
    }
    /// A named column without any mark beside or between the roles is a role that has nothing to do yet.
    void addRolesWithoutMarks()
    {
        const std::size_t first = std::min(m_layout.labelColumn + 1, m_layout.roleColumns.front());
        Columns all;
        for (const std::size_t column : m_columns) {
            const bool known = std::binary_search(m_layout.roleColumns.begin(), m_layout.roleColumns.end(), column);
            const std::string& header = m_grid.at(m_layout.headerRow, column);
            const bool unused = column >= first && column != m_layout.labelColumn && !isBlank(header)
                && !isKnown(WordKind::columns, header) && definitionsIn(header).empty() && isEmptyBelowHeader(column);
            if (known || unused)
                all.push_back(column);
        }
        m_layout.roleColumns = all;
    }
    bool isEmptyBelowHeader(std::size_t column) const
    {
        for (std::size_t row = m_layout.headerRow + 1; row < m_kinds.rowCount(); ++row) {
            const auto kind = m_kinds.at(row, column);
            if (kind != Mark::Kind::blank && kind != Mark::Kind::dash)
                return false;
        }
        return true;
    }
    /// Left of the label, with texts that repeat or are written once and meant for the rows below.
    void findAreaColumn()
    {
        for (std::size_t column = 0; column < m_layout.labelColumn; ++column) {
            const std::size_t different = isSaid(column) || isNoArea(column) ? 0 : differentTexts(column);
            if (different > 0 && different * 10 <= m_markRows.size() * 7) {
                m_layout.areaColumn = column;
                return;
            }
        }
    }

    /// A column of states, priorities or the like, as its head says, wherever that stands above the marks.
    bool isNoArea(std::size_t column) const
    {
        for (std::size_t row = 0; row < m_markRows.front(); ++row) {
            if (meaningOf(WordKind::columns, m_grid.at(row, column)) == "text")
                return true;
        }
        return false;
    }

    const TextGrid& m_grid;
    const MarkKinds& m_kinds;
    const ReadingParts& m_fixed;
    /// Those that nothing is said about, or that are said to be roles.
    Columns m_columns;
    Columns m_markRows;
    /// Between them, without anything where the letters are.
    Columns m_sectionRows;
    ChartLayout m_layout;
};

} // namespace

std::optional<ChartLayout> layoutOf(const TextGrid& grid, const MarkKinds& kinds, const ReadingParts& fixed)
{
    return LayoutFinder(grid, kinds, fixed).find();
}

} // namespace remit
