#include "exchange/formats/text_table.h"

namespace remit {

namespace {

std::string markdownLine(const std::vector<std::string>& cells)
{
    std::string line = "|";
    for (const std::string& cell : cells)
        line += " " + markdownText(cell) + " |";
    return line + "\n";
}

} // namespace

std::string csvOf(const TextTable& table, char separator)
{
    std::string text = csvLine(table.head, separator);
    for (const auto& row : table.rows)
        text += csvLine(row, separator);
    return text;
}

std::string markdownOf(const TextTable& table, const std::string& title, const std::vector<std::string>& lines)
{
    std::string text = "# " + markdownText(title) + "\n\n";
    for (const std::string& line : lines)
        text += markdownText(line) + "\n\n";
    text += markdownLine(table.head) + "|";
    for (std::size_t column = 0; column < table.head.size(); ++column)
        text += "---|";
    text += "\n";
    for (const auto& row : table.rows)
        text += markdownLine(row);
    return text;
}

} // namespace remit
