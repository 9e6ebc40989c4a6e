#include "exchange/readers/sheet_cells.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace remit {

void SheetCells::put(row_t row, col_t column, std::string text)
{
    if (row >= 0 && column >= 0)
        putText(static_cast<std::size_t>(row), static_cast<std::size_t>(column), std::move(text));
}

void SheetCells::putText(std::size_t row, std::size_t column, std::string text)
{
    if (!text.empty())
        cellFor(row, column, text.size()) = std::move(text);
}

void SheetCells::putNote(std::size_t row, std::size_t column, const std::string& note)
{
    const auto first = note.find_first_not_of(" \n\r\t");
    if (first == std::string::npos)
        return;
    cellFor(row, column, note.size());
    m_notes[{row, column}] = note.substr(first, note.find_last_not_of(" \n\r\t") - first + 1);
}

std::string& SheetCells::cellFor(std::size_t row, std::size_t column, std::size_t length)
{
    if (row >= ImportLimits::rows || column >= ImportLimits::columns)
        throw TooManyCells();
    // A cell far below or to the right makes those before it.
    m_count.add(1 + std::max(row, m_rows.size()) - m_rows.size(), length);
    m_rows.resize(std::max(m_rows.size(), row + 1));
    auto& cells = m_rows[row];
    m_count.add(std::max(column, cells.size()) - cells.size(), 0);
    cells.resize(std::max(cells.size(), column + 1));
    return cells[column];
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
