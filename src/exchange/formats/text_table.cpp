#include "exchange/formats/text_table.h"

#include "exchange/formats/formula_guard.h"

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

std::string csvField(std::string_view content)
{
    std::string cell = withFormulaGuard(content);
    const bool padded = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!padded && cell.find_first_of(",;|\t\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char each : cell)
        quoted += each == '"' ? std::string("\"\"") : std::string(1, each);
    return quoted + "\"";
}

std::string csvLine(const std::vector<std::string>& cells, char separator)
{
    std::string line;
    for (const std::string& cell : cells) {
        if (&cell != &cells.front())
            line += separator;
        line += csvField(cell);
    }
    return line + "\r\n";
}

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
