#include "exchange/readers/sheet_cells.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace remit {

void SheetCells::put(row_t row, col_t column, std::string text)
{
    if (row < 0 || column < 0 || text.empty())
        return;
    const auto atRow = static_cast<std::size_t>(row);
    const auto atColumn = static_cast<std::size_t>(column);
    if (atRow >= ImportLimits::rows || atColumn >= ImportLimits::columns)
        throw TooManyCells();
    // A cell far below or to the right makes those before it.
    m_count.add(1 + std::max(atRow, m_rows.size()) - m_rows.size(), text.size());
    m_rows.resize(std::max(m_rows.size(), atRow + 1));
    auto& cells = m_rows[atRow];
    m_count.add(std::max(atColumn, cells.size()) - cells.size(), 0);
    cells.resize(std::max(cells.size(), atColumn + 1));
    cells[atColumn] = std::move(text);
}

void SheetCells::set_string(row_t row, col_t column, orcus::spreadsheet::string_id_t index)
{
    put(row, column, m_texts.at(index));
}

void SheetCells::set_value(row_t row, col_t column, double value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.10g", value);
    put(row, column, text.data());
}

void SheetCells::set_date_time(row_t row, col_t column, int year, int month, int day, int hour, int minute, double)
{
    std::array<char, 80> text{};
    if (hour == 0 && minute == 0)
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    else
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d %02d:%02d", year, month, day, hour, minute);
    put(row, column, text.data());
}

void SheetCells::fill_down_cells(row_t row, col_t column, row_t rows)
{
    if (row < 0 || column < 0 || static_cast<std::size_t>(row) >= m_rows.size()
        || static_cast<std::size_t>(column) >= m_rows[static_cast<std::size_t>(row)].size())
        return;
    const std::string text = m_rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    for (row_t each = 1; each <= rows && !text.empty(); ++each)
        put(row + each, column, text);
}

void SheetCells::set_position(row_t row, col_t column)
{
    m_row = row;
    m_column = column;
}

} // namespace remit
