#include "exchange/recognition/chart_joining.h"

#include "core/utf8.h"
#include "exchange/recognition/chart_builder.h"

#include <algorithm>
#include <map>
#include <set>

namespace remit {

namespace {

std::set<std::string> titlesOf(const RecognisedChart& chart)
{
    std::set<std::string> titles;
    for (const RecognisedRow& row : chart.rows)
        titles.insert(folded(row.title));
    return titles;
}

bool areMostlySame(const std::set<std::string>& one, const std::set<std::string>& other)
{
    const auto same
        = std::count_if(one.begin(), one.end(), [&](const std::string& title) { return other.contains(title); });
    return static_cast<std::size_t>(same) * 10 >= std::max(one.size(), other.size()) * 6;
}

/// Adds the charts of tables one by one to a chart of the whole grid.
class ChartJoiner {
public:
    ChartJoiner(const TextGrid& grid, bool namesAreAreas)
        : m_namesAreAreas(namesAreAreas)
    {
        for (const auto& row : grid.rows)
            m_chart.uses.emplace_back(row.size(), CellUse::nothing);
        m_chart.tables = 0;
    }

    void add(TableChart table)
    {
        const auto columns = columnsFor(table.chart.roles);
        for (const std::string& area : table.chart.areas)
            addArea(area);
        for (RecognisedRow& row : table.chart.rows)
            addRow(std::move(row), table, columns);
        addPeople(table, columns);
        addPlaces(table);
        m_chart.sections += table.chart.sections;
        m_chart.headerRow = m_chart.tables++ == 0 ? table.firstRow + table.chart.headerRow : m_chart.headerRow;
    }
    RecognisedChart finished()
    {
        m_chart.letters = lettersIn(m_chart.rows);
        return std::move(m_chart);
    }

private:
    std::vector<std::size_t> columnsFor(const std::vector<std::string>& roles)
    {
        std::vector<std::size_t> columns;
        for (const std::string& role : roles) {
            const auto [known, isNew] = m_roles.try_emplace(folded(role), m_chart.roles.size());
            if (isNew)
                m_chart.roles.push_back(role);
            columns.push_back(known->second);
        }
        return columns;
    }
    std::string addArea(const std::string& name)
    {
        const auto [known, isNew] = m_areas.try_emplace(folded(name), m_chart.areas.size());
        if (isNew)
            m_chart.areas.push_back(name);
        return m_chart.areas[known->second];
    }
    void addRow(RecognisedRow row, const TableChart& table, const std::vector<std::size_t>& columns)
    {
        std::vector<RecognisedCell> cells;
        cells.reserve(row.cells.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i] == RecognisedCell{})
                continue;
            cells.resize(std::max(cells.size(), columns[i] + 1));
            cells[columns[i]] = std::move(row.cells[i]);
        }
        row.cells = std::move(cells);
        for (AskedInFile& asked : row.questions)
            asked.role = asked.role ? std::optional(columns[*asked.role]) : std::nullopt;
        row.gridRow += table.firstRow;
        if (row.area.empty() && m_namesAreAreas && !table.name.empty())
            row.area = addArea(table.name);
        m_chart.rows.push_back(std::move(row));
    }
    /// They are sure when they are in every table that names any.
    void addPeople(const TableChart& table, const std::vector<std::size_t>& columns)
    {
        if (!table.chart.people.empty())
            m_chart.arePeople = table.chart.arePeople && (m_chart.people.empty() || m_chart.arePeople);
        for (const NamedPerson& each : table.chart.people)
            m_chart.people.push_back({columns[each.role], each.name, each.row + table.firstRow, each.column});
    }
    void addPlaces(TableChart& table)
    {
        RecognisedChart& chart = table.chart;
        for (std::size_t row = 0; row < chart.uses.size(); ++row)
            m_chart.uses[table.firstRow + row] = std::move(chart.uses[row]);
        for (LeftOut& each : chart.leftOut) {
            each.row += table.firstRow;
            m_chart.leftOut.push_back(std::move(each));
        }
        for (Question& each : chart.questions) {
            each.row += table.firstRow;
            m_chart.questions.push_back(std::move(each));
        }
        for (ReadTable& each : chart.readTables)
            m_chart.readTables.push_back({table.name, table.firstRow, each.number, true, std::move(each.parts)});
        std::move(chart.warnings.begin(), chart.warnings.end(), std::back_inserter(m_chart.warnings));
    }

    bool m_namesAreAreas;
    RecognisedChart m_chart;
    std::map<std::string, std::size_t> m_roles;
    std::map<std::string, std::size_t> m_areas;
};

} // namespace

bool areAlternatives(const std::vector<TableChart>& tables)
{
    std::vector<std::set<std::string>> titles;
    for (const TableChart& table : tables)
        titles.push_back(titlesOf(table.chart));
    std::size_t alike = 0;
    for (const auto& one : titles) {
        alike += std::any_of(titles.begin(), titles.end(), [&](const std::set<std::string>& other) {
            return &one != &other && areMostlySame(one, other);
        });
    }
    return alike * 2 > tables.size();
}

RecognisedChart joined(std::vector<TableChart> tables, const TextGrid& grid)
{
    const bool namesDiffer = std::any_of(tables.begin(), tables.end(), [&](const TableChart& table) {
        return folded(table.name) != folded(tables.front().name);
    });
    ChartJoiner joiner(grid, namesDiffer);
    for (TableChart& table : tables)
        joiner.add(std::move(table));
    return joiner.finished();
}

} // namespace remit
