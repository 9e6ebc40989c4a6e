#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace remit {

/// How much a file to be imported may hold.
struct ImportLimits {
    static constexpr std::size_t bytes = std::size_t{64} * 1024 * 1024;
    static constexpr std::size_t rows = 100'000;
    static constexpr std::size_t columns = 1'000;
    /// Of one chart.
    static constexpr std::size_t roles = 200;
    /// Of all tables; keeps a file of tiny cells from taking all memory.
    static constexpr std::size_t cells = 1'000'000;
    /// Of the text of one cell; spreadsheets end at 32,767 characters.
    static constexpr std::size_t cellBytes = 100'000;
};

/// A table of a page or a sheet of a workbook, from its first row to the next part.
struct GridPart {
    /// The heading above the table, the tab of the sheet; may be empty.
    std::string name;
    std::size_t firstRow = 0;
};

/// Rows of cells of UTF-8 text, as any file with tables in it is read; rows may have different lengths.
struct TextGrid {
    std::vector<std::vector<std::string>> rows;
    /// What stands below each other here but is apart in the file; empty where the file has just one table.
    std::vector<GridPart> parts = {};
    /// What is noted about cells apart from what they say, as the comments of a workbook are; by row and column.
    std::map<std::pair<std::size_t, std::size_t>, std::string> notes = {};

    std::size_t columnCount() const
    {
        std::size_t count = 0;
        for (const auto& row : rows)
            count = std::max(count, row.size());
        return count;
    }
    /// Empty beyond the end of the row or the grid.
    const std::string& at(std::size_t row, std::size_t column) const
    {
        static const std::string nothing;
        return row < rows.size() && column < rows[row].size() ? rows[row][column] : nothing;
    }
};

/// "A" for the first column, "AA" for the 27th.
inline std::string columnName(std::size_t column)
{
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

/// "B9" for the ninth row's second cell, as a spreadsheet names it.
inline std::string cellName(std::size_t row, std::size_t column)
{
    return columnName(column) + std::to_string(row + 1);
}

/// The place of a cell as its file names it: "B9", or "Plan!B9" on the sheet "Plan" of several.
inline std::string placeName(const TextGrid& grid, std::size_t row, std::size_t column)
{
    const GridPart* part = nullptr;
    for (const GridPart& each : grid.parts)
        part = each.firstRow <= row ? &each : part;
    if (part == nullptr)
        return cellName(row, column);
    const bool isNamed = grid.parts.size() > 1 && !part->name.empty();
    return (isNamed ? part->name + "!" : std::string()) + cellName(row - part->firstRow, column);
}

} // namespace remit
