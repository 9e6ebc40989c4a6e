#include "advisor/expanded_chart.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

bool holds(const std::string& letters, char letter)
{
    return letters.find(letter) != std::string::npos;
}

/// What one role keeps of several columns: A and R are added up, else C, else I.
std::string merged(const CatalogueEntry& entry, const std::vector<std::string>& columns)
{
    std::string all;
    for (const std::string& column : columns) {
        if (const auto cell = entry.letters.find(column); cell != entry.letters.end())
            all += cell->second;
    }
    std::string hard;
    for (const char letter : {'A', 'R'}) {
        if (holds(all, letter))
            hard += letter;
    }
    if (!hard.empty())
        return hard;
    return holds(all, 'C') ? "C" : holds(all, 'I') ? "I" : "";
}

template <class Value> void addTo(std::vector<Value>& base, const std::vector<Value>& own)
{
    base.insert(base.end(), own.begin(), own.end());
}

/// The template with everything it inherits taken in.
ChartTemplate withInherited(const Catalogue& catalogue, const ChartTemplate& own)
{
    const ChartTemplate* parent = own.inherits.empty() ? nullptr : catalogue.chart(own.inherits);
    if (parent == nullptr)
        return own;
    ChartTemplate full = withInherited(catalogue, *parent);
    full.key = own.key;
    full.name = own.name;
    if (!own.roles.empty())
        full.roles = own.roles;
    if (!own.lines.empty())
        full.lines = own.lines;
    addTo(full.drop, own.drop);
    addTo(full.changes, own.changes);
    for (const auto& [row, sharing] : own.sharing)
        full.sharing[row] = sharing;
    return full;
}

ExpandedRow rowFrom(const ChartTemplate& chart, const CatalogueEntry& entry, const std::string& title)
{
    ExpandedRow row{entry.key, title, {}, entry.sharing};
    for (const auto& role : chart.roles)
        row.letters[role.role] = merged(entry, role.columns);
    if (const auto own = chart.sharing.find(entry.key); own != chart.sharing.end())
        row.sharing = own->second;
    return row;
}

std::vector<ExpandedRow> rowsOf(const Catalogue& catalogue, const ChartTemplate& chart)
{
    std::vector<ExpandedRow> rows;
    for (const auto& line : chart.lines) {
        rows.push_back(rowFrom(chart, *catalogue.entry(line.row), line.title));
        for (const auto& [role, letters] : line.letters)
            rows.back().letters[role] = letters;
    }
    if (!rows.empty())
        return rows;
    const std::set<std::string> dropped(chart.drop.begin(), chart.drop.end());
    for (const CatalogueEntry& entry : catalogue.entries) {
        if (!dropped.contains(entry.key))
            rows.push_back(rowFrom(chart, entry, entry.title));
    }
    return rows;
}

void carryOut(const ChartTemplate::Change& change, std::vector<ExpandedRow>& rows)
{
    for (ExpandedRow& row : rows) {
        if (std::find(change.rows.begin(), change.rows.end(), row.entry) != change.rows.end())
            row.letters[change.role] = change.letters;
    }
}

} // namespace

void tidyUp(ExpandedRow& row)
{
    std::erase_if(row.letters, [](const auto& cell) { return cell.second.empty(); });
    const auto doers = std::count_if(row.letters.begin(), row.letters.end(),
                                     [](const auto& cell) { return holds(cell.second, 'R'); });
    if (doers < 2)
        row.sharing = Sharing::unstated;
}

Result<ExpandedChart> expandedChart(const Catalogue& catalogue, std::string_view chartKey)
{
    const ChartTemplate* own = catalogue.chart(chartKey);
    if (own == nullptr)
        return Error{"There is no chart template " + std::string(chartKey) + "."};
    const ChartTemplate full = withInherited(catalogue, *own);
    ExpandedChart chart{full.name, {}, rowsOf(catalogue, full)};
    for (const auto& role : full.roles)
        chart.roles.push_back(role.role);
    for (const auto& change : full.changes)
        carryOut(change, chart.rows);
    for (ExpandedRow& row : chart.rows)
        tidyUp(row);
    return chart;
}

} // namespace remit
