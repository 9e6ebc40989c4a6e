#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace remit {

/// Rows of cells of UTF-8 text, as any file with tables in it is read; rows may have different lengths.
struct TextGrid {
    std::vector<std::vector<std::string>> rows;

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

} // namespace remit
