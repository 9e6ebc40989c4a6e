#include "exchange/formats/csv.h"

#include "exchange/formats/formula_guard.h"
#include "exchange/formats/text_encoding.h"
#include "exchange/formats/text_table.h"

namespace remit {

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

namespace {

/// The cells with their notes in parentheses.
std::vector<std::string> cellsWithNotes(const ChartTable::Row& row)
{
    std::vector<std::string> cells = row.cells;
    for (const auto& [column, note] : row.notes) {
        std::string& cell = cells[column];
        cell += (cell.empty() ? "(" : " (") + note + ")";
    }
    return cells;
}

} // namespace

std::string writeCsv(const Plan& plan, ConstellationId constellation, const CsvOptions& options)
{
    const ChartTable table = chartTable(plan, constellation, options.content);
    std::string text = options.byteOrderMark ? std::string(byteOrderMark) : std::string();
    text += csvLine(table.head, options.separator);
    for (const ChartTable::Row& row : table.rows)
        text += csvLine(cellsWithNotes(row), options.separator);
    return text;
}

} // namespace remit
