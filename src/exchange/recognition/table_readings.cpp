#include "exchange/recognition/table_readings.h"

#include "core/utf8.h"
#include "exchange/formats/text_grid.h"
#include "exchange/recognition/chart_builder.h"
#include "exchange/recognition/known_words.h"
#include "exchange/recognition/role_columns.h"

#include <algorithm>
#include <utility>

namespace remit {

namespace {

/// Rows become columns; legends, which are never rows of roles, are left blank.
TextGrid turned(const TextGrid& table, const Legend& legend)
{
    TextGrid result;
    result.rows.assign(table.columnCount(), std::vector<std::string>(table.rows.size()));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            if (!legend.rows.contains(row) && !legend.cells.contains({row, column}))
                result.rows[column][row] = table.rows[row][column];
        }
    }
    for (const auto& [place, note] : table.notes)
        result.notes.emplace(std::pair(place.second, place.first), note);
    return result;
}

/// What was found in the turned table, at the places of the table as it stands.
void turnBack(RecognisedChart& chart, const TextGrid& table)
{
    std::vector<std::vector<CellUse>> uses;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        uses.emplace_back(table.rows[row].size(), CellUse::nothing);
        for (std::size_t column = 0; column < uses[row].size(); ++column)
            uses[row][column] = chart.uses[column][row];
    }
    chart.uses = std::move(uses);
    for (LeftOut& each : chart.leftOut)
        std::swap(each.row, each.column);
    for (Question& each : chart.questions)
        std::swap(each.row, each.column);
    for (NamedPerson& each : chart.people)
        std::swap(each.row, each.column);
    for (RecognisedRow& row : chart.rows)
        row.gridRow = 0;
    chart.headerRow = 0;
}

double shareOfRoleWords(const std::vector<std::string>& names)
{
    const auto count
        = std::count_if(names.begin(), names.end(), [](const std::string& name) { return namesRole(name); });
    return names.empty() ? 0 : static_cast<double>(count) / static_cast<double>(names.size());
}

double meanLength(const std::vector<std::string>& names)
{
    std::size_t sum = 0;
    for (const std::string& name : names)
        sum += name.size();
    return names.empty() ? 0 : static_cast<double>(sum) / static_cast<double>(names.size());
}

/// How many of the rows with letters have one role that answers.
double shareWithOneAnswer(const RecognisedChart& chart)
{
    std::size_t one = 0;
    for (const RecognisedRow& row : chart.rows) {
        const auto answers = std::count_if(row.cells.begin(), row.cells.end(), [](const RecognisedCell& cell) {
            return cell.letters.find('A') != std::string::npos;
        });
        one += answers == 1 ? 1 : 0;
    }
    return chart.rows.empty() ? 0 : static_cast<double>(one) / static_cast<double>(chart.rows.size());
}

/// How much the word in the corner speaks for roles that are columns; "roles" may also speak of the names to its right.
double fitOfCorner(const std::string& text)
{
    const std::string_view corner = saidInCorner(text);
    return corner == "title" ? 1 : corner == "role" ? -0.5 : 0;
}

double fitOf(const RecognisedChart& chart)
{
    // A sample of a long chart is enough, and costs nothing.
    constexpr std::size_t most = 200;
    std::vector<std::string> titles;
    for (std::size_t row = 0; row < std::min(chart.rows.size(), most); ++row)
        titles.push_back(chart.rows[row].title);
    double fit = shareOfRoleWords(chart.roles) - shareOfRoleWords(titles) + shareWithOneAnswer(chart);
    fit += meanLength(titles) > meanLength(chart.roles) ? 0.25 : 0;
    return fit + (chart.rows.size() > chart.roles.size() ? 0.1 : 0);
}

bool isChart(const RecognisedChart& chart)
{
    return !chart.rows.empty() && !chart.roles.empty();
}

bool mayBe(Orientation orientation, const ReadingParts& fixed)
{
    return !fixed.orientation || *fixed.orientation == orientation;
}

/// How a table was read, as its only one.
ReadTable readTable(const ChartLayout& layout, Orientation orientation, const ReadingParts& fixed)
{
    ReadingParts parts{{},
                       orientation,
                       layout.headerRow,
                       layout.labelColumn,
                       layout.areaColumn,
                       layout.roleColumns,
                       layout.noteColumns,
                       fixed.leftOut};
    return {{}, 0, 0, true, std::move(parts)};
}

void addRolesAsColumns(const TextGrid& table, const MarkRules& rules, const ReadingParts& fixed,
                       TableReadings& readings)
{
    auto read = readRoleColumns(table, rules, fixed);
    if (!read || !isChart(read->chart))
        return;
    // Most charts stand this way.
    constexpr double usual = 0.5;
    const double corner = fitOfCorner(table.at(read->layout.headerRow, read->layout.labelColumn));
    const double fit = usual + fitOf(read->chart) + corner;
    read->chart.readTables = {readTable(read->layout, Orientation::rolesAsColumns, fixed)};
    readings.ways[Orientation::rolesAsColumns] = {std::move(read->chart), fit};
    readings.furtherTables = std::move(read->furtherTables);
}

void addRolesAsRows(const TextGrid& table, const MarkRules& rules, const ReadingParts& fixed, TableReadings& readings)
{
    if (table.rows.size() > ImportLimits::columns)
        return;
    const TextGrid other = turned(table, rules.legend);
    MarkRules otherRules = rules;
    otherRules.legend.rows.clear();
    otherRules.legend.cells.clear();
    auto read = readRoleColumns(other, otherRules, fixed);
    if (!read || !isChart(read->chart))
        return;
    const double corner = fitOfCorner(other.at(read->layout.headerRow, read->layout.labelColumn));
    const double fit = fitOf(read->chart) - corner;
    turnBack(read->chart, table);
    read->chart.readTables = {readTable(read->layout, Orientation::rolesAsRows, fixed)};
    readings.ways[Orientation::rolesAsRows] = {std::move(read->chart), fit};
}

} // namespace

TableReadings readingsOf(const TextGrid& table, const MarkRules& rules, const ReadingParts& fixed)
{
    TableReadings readings;
    if (mayBe(Orientation::lettersAsColumns, fixed)) {
        // Names below a header of letters are no letters: no other reading comes near.
        if (auto chart = chartWithLetterColumns(table, rules, fixed); chart && isChart(*chart)) {
            readings.ways[Orientation::lettersAsColumns] = {std::move(*chart), 10};
            return readings;
        }
    }
    if (mayBe(Orientation::rolesAsColumns, fixed))
        addRolesAsColumns(table, rules, fixed, readings);
    if (mayBe(Orientation::rolesAsRows, fixed))
        addRolesAsRows(table, rules, fixed, readings);
    return readings;
}

} // namespace remit
