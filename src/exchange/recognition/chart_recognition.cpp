#include "exchange/recognition/chart_recognition.h"

#include "core/letters.h"
#include "core/utf8.h"
#include "exchange/formats/text_grid.h"
#include "exchange/recognition/chart_joining.h"
#include "exchange/recognition/table_readings.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

/// Rows of the grid that are looked at as one table.
struct Piece {
    std::string name;
    std::size_t firstRow = 0;
    std::size_t endRow = 0;
};

std::vector<Piece> piecesOf(const TextGrid& grid)
{
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < grid.parts.size(); ++i) {
        const std::size_t end = i + 1 < grid.parts.size() ? grid.parts[i + 1].firstRow : grid.rows.size();
        pieces.push_back({grid.parts[i].name, grid.parts[i].firstRow, end});
    }
    return pieces.empty() ? std::vector<Piece>{{{}, 0, grid.rows.size()}} : pieces;
}

TextGrid cutOut(const TextGrid& grid, const Piece& piece)
{
    const auto at = [&](std::size_t row) { return grid.rows.begin() + static_cast<std::ptrdiff_t>(row); };
    TextGrid part{{at(piece.firstRow), at(piece.endRow)}, {}, {}};
    auto note = grid.notes.lower_bound({piece.firstRow, 0});
    for (; note != grid.notes.end() && note->first.first < piece.endRow; ++note)
        part.notes.emplace(std::pair(note->first.first - piece.firstRow, note->first.second), note->second);
    return part;
}

/// The whole legend with the places of those rows and cells that are in the piece.
Legend legendOfPiece(const Legend& whole, const Piece& piece)
{
    Legend legend;
    legend.meanings = whole.meanings;
    for (auto row = whole.rows.lower_bound(piece.firstRow); row != whole.rows.end() && *row < piece.endRow; ++row)
        legend.rows.insert(*row - piece.firstRow);
    auto cell = whole.cells.lower_bound({piece.firstRow, 0});
    for (; cell != whole.cells.end() && cell->first < piece.endRow; ++cell)
        legend.cells.emplace(cell->first - piece.firstRow, cell->second);
    return legend;
}

/// A single column of letters, each another one.
bool isKeyOfLetters(const RecognisedChart& chart)
{
    constexpr std::size_t fewest = 3;
    std::size_t count = 0;
    std::string seen;
    for (const RecognisedRow& row : chart.rows) {
        for (const RecognisedCell& cell : row.cells) {
            if (cell.letters.size() != 1 || seen.find(cell.letters) != std::string::npos)
                return false;
            seen += cell.letters;
            ++count;
        }
    }
    return chart.roles.size() == 1 && count >= fewest;
}

/// Reads all tables of a grid, chooses the reading that fits all of them best, and joins them.
class ChartRecogniser {
public:
    ChartRecogniser(const TextGrid& grid, const std::string& fileName, const RecognitionOptions& options)
        : m_grid(grid)
        , m_fileName(fileName)
        , m_options(options)
        , m_legend(legendOf(grid))
    {
    }

    Result<RecognisedChart> recognise()
    {
        for (const Piece& piece : piecesOf(m_grid))
            readPiece(piece, true);
        auto tables = bestCharts();
        if (tables.empty())
            return Error{"In “" + m_fileName
                         + "” no responsibility chart was found. A chart has a row of role names, responsibilities "
                           "below each other, and letters such as R, A, C and I where they meet."};
        if (m_options.parts.table && *m_options.parts.table - 1 >= tables.size())
            return Error{"“" + m_fileName + "” has " + std::to_string(tables.size())
                         + (tables.size() == 1 ? " table with a chart" : " tables with charts") + ", not "
                         + std::to_string(*m_options.parts.table) + ". Choose one of them."};
        auto chart = chartOf(std::move(tables));
        if (chart.roles.size() > ImportLimits::roles)
            return Error{"“" + m_fileName + "” seems to name " + std::to_string(chart.roles.size())
                         + " roles; a chart may have 200. Is it a responsibility chart?"};
        const auto hasLetters = [&](std::size_t row) {
            const std::vector<CellUse>& uses = chart.uses[row];
            return std::find(uses.begin(), uses.end(), CellUse::letters) != uses.end();
        };
        chart.rolesExplained = rolesExplained(m_grid, chart.roles, hasLetters);
        warnOfBrokenText(chart);
        return chart;
    }

private:
    struct ReadPiece {
        Piece piece;
        TableReadings readings;
    };

    void readPiece(const Piece& piece, bool mayPart)
    {
        const MarkRules rules{m_options.letters, legendOfPiece(m_legend, piece)};
        const bool isWhole = piece.firstRow == 0 && piece.endRow == m_grid.rows.size();
        const auto said = m_options.tableParts.find(piece.firstRow);
        const ReadingParts& parts = said == m_options.tableParts.end() ? m_options.parts : said->second;
        TableReadings readings
            = isWhole ? readingsOf(m_grid, rules, parts) : readingsOf(cutOut(m_grid, piece), rules, parts);
        if (mayPart && !readings.furtherTables.empty())
            return readParted(piece, readings.furtherTables);
        m_pieces.push_back({piece, std::move(readings)});
    }
    /// Lines above a further table belong to it; one that stands alone is its name.
    void readParted(const Piece& piece, const std::vector<std::size_t>& furtherTables)
    {
        Piece next{piece.name, piece.firstRow, 0};
        for (const std::size_t row : furtherTables) {
            std::size_t start = piece.firstRow + row;
            std::string name = piece.name;
            while (start > next.firstRow + 1 && filledCells(start - 1).size() <= 1) {
                const auto alone = filledCells(--start);
                name = alone.empty() ? name : tidied(alone.front());
            }
            next.endRow = start;
            readPiece(next, false);
            next = {name, start, 0};
        }
        next.endRow = piece.endRow;
        readPiece(next, false);
    }
    std::vector<std::string> filledCells(std::size_t row) const
    {
        std::vector<std::string> filled;
        for (const std::string& cell : m_grid.rows[row]) {
            if (!tidied(cell).empty())
                filled.push_back(cell);
        }
        return filled;
    }
    /// How most tables of the file stand.
    Orientation usualOrientation() const
    {
        std::map<Orientation, double> fits;
        for (const ReadPiece& each : m_pieces) {
            for (const auto& [orientation, reading] : each.readings.ways)
                fits[orientation] += reading.fit;
        }
        const auto best = std::max_element(
            fits.begin(), fits.end(), [](const auto& one, const auto& other) { return one.second < other.second; });
        return best == fits.end() ? Orientation::rolesAsColumns : best->first;
    }
    std::vector<TableChart> bestCharts()
    {
        const Orientation usual = usualOrientation();
        std::vector<TableChart> tables;
        for (ReadPiece& each : m_pieces) {
            auto& ways = each.readings.ways;
            const auto found = chosenWay(ways, usual);
            if (found == ways.end() || explainsLetters(each, found->second.chart))
                m_without.push_back(each.piece);
            else
                tables.push_back(
                    numbered({each.piece.name, each.piece.firstRow, std::move(found->second.chart)}, tables.size()));
        }
        return tables;
    }
    static TableChart numbered(TableChart table, std::size_t before)
    {
        for (ReadTable& each : table.chart.readTables)
            each.number = before + 1;
        return table;
    }
    /// The way that fits best; where another one comes close, as the other tables stand.
    static std::map<Orientation, TableReading>::iterator chosenWay(std::map<Orientation, TableReading>& ways,
                                                                   Orientation usual)
    {
        constexpr double close = 0.75;
        const auto best = std::max_element(ways.begin(), ways.end(), [](const auto& one, const auto& other) {
            return one.second.fit < other.second.fit;
        });
        const auto other = ways.find(usual);
        return other != ways.end() && best->second.fit - other->second.fit < close ? other : best;
    }
    /// A table that says what letters mean, beside others; or a single column of letters, each another one.
    bool explainsLetters(const ReadPiece& read, const RecognisedChart& chart) const
    {
        const auto first = m_legend.rows.lower_bound(read.piece.firstRow);
        const auto last = m_legend.rows.lower_bound(read.piece.endRow);
        const auto legendRows = static_cast<std::size_t>(std::distance(first, last));
        return isKeyOfLetters(chart) || (m_pieces.size() > 1 && legendRows > 0 && legendRows >= chart.rows.size());
    }
    RecognisedChart chartOf(std::vector<TableChart> tables)
    {
        std::vector<std::string> alternatives;
        std::vector<TableChart> others;
        const auto chosen = m_options.parts.table;
        if (chosen || (tables.size() > 1 && areAlternatives(tables))) {
            for (const TableChart& table : tables)
                alternatives.push_back(table.name);
            std::swap(tables.front(), tables[chosen.value_or(1) - 1]);
            others.assign(std::make_move_iterator(tables.begin() + 1), std::make_move_iterator(tables.end()));
            tables.resize(1);
        }
        RecognisedChart chart = joined(std::move(tables), m_grid);
        for (const TableChart& other : others)
            leaveOutTable(chart, {other.name, other.firstRow, other.chart.readTables.front().number},
                          "Another table with a chart: bring it in on its own.");
        for (const Piece& piece : m_without)
            leaveOutTable(chart, {piece.name, piece.firstRow}, "Holds no chart.");
        std::sort(chart.readTables.begin(), chart.readTables.end(),
                  [](const ReadTable& one, const ReadTable& other) { return one.firstRow < other.firstRow; });
        if (!chosen)
            chart.alternatives = std::move(alternatives);
        return chart;
    }
    void leaveOutTable(RecognisedChart& chart, const ReadTable& table, const std::string& reason) const
    {
        chart.readTables.push_back(table);
        for (std::size_t row = table.firstRow; row < m_grid.rows.size(); ++row) {
            for (std::size_t column = 0; column < m_grid.rows[row].size(); ++column) {
                if (const std::string text = tidied(m_grid.rows[row][column]); !text.empty()) {
                    chart.leftOut.push_back({row, column, table.name.empty() ? text : table.name, reason});
                    return;
                }
            }
        }
    }
    /// Names the places of characters that could not be read.
    void warnOfBrokenText(RecognisedChart& chart) const
    {
        constexpr std::size_t most = 5;
        std::size_t broken = 0;
        for (std::size_t row = 0; row < m_grid.rows.size(); ++row) {
            for (std::size_t column = 0; column < m_grid.rows[row].size(); ++column) {
                const std::string& cell = m_grid.rows[row][column];
                if (cell.find("\xEF\xBF\xBD") != std::string::npos && ++broken <= most)
                    chart.warnings.push_back("A character of " + placeName(m_grid, row, column) + " “" + tidied(cell)
                                             + "” could not be read.");
            }
        }
        if (broken > most)
            chart.warnings.push_back(std::to_string(broken - most)
                                     + " more cells have characters that could not be read.");
    }

    const TextGrid& m_grid;
    const std::string& m_fileName;
    const RecognitionOptions& m_options;
    Legend m_legend;
    std::vector<ReadPiece> m_pieces;
    std::vector<Piece> m_without;
};

} // namespace

Result<RecognisedChart> recogniseChart(const TextGrid& grid, const std::string& fileName,
                                       const RecognitionOptions& options)
{
    return ChartRecogniser(grid, fileName, options).recognise();
}

ImportCounts countsOf(const RecognisedChart& chart)
{
    ImportCounts counts;
    counts.responsibilities = chart.rows.size();
    counts.roles = chart.roles.size();
    counts.areas = chart.areas.size();
    counts.tables = chart.tables;
    counts.sections = chart.sections;
    counts.questions = chart.questions.size();
    for (const RecognisedRow& row : chart.rows) {
        for (const RecognisedCell& cell : row.cells) {
            for (const std::string& letter : characters(cell.letters))
                ++counts.marks[letter];
            counts.filledCells += cell.letters.empty() && cell.unclear.empty() ? 0 : 1;
            counts.notes += cell.note.empty() ? 0 : 1;
            if (!cell.unclear.empty() && cell.letters.empty())
                ++counts.unclear[cell.unclear];
        }
    }
    return counts;
}

} // namespace remit
