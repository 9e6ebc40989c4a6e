#include "exchange/formats/csv.h"

#include "core/chart.h"
#include "core/letters.h"
#include "exchange/formats/formula_guard.h"
#include "exchange/formats/text_table.h"

namespace remit {

std::string csvField(std::string_view content)
{
    std::string cell = withFormulaGuard(content);
    const bool padded = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!padded && cell.find_first_of(",;\t\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char each : cell)
        quoted += each == '"' ? std::string("\"\"") : std::string(1, each);
    return quoted + "\"";
}

std::string csvLine(const std::vector<std::string>& cells)
{
    std::string line;
    for (const std::string& cell : cells)
        line += (&cell == &cells.front() ? "" : ",") + csvField(cell);
    return line + "\r\n";
}

namespace {

std::string cellText(const Assignment* assignment, const CsvOptions& options)
{
    if (assignment == nullptr)
        return {};
    std::string text;
    for (const std::string& letter : characters(assignment->letters))
        text += (text.empty() ? "" : "/") + letter;
    if (options.notes && !assignment->note.empty())
        text += (text.empty() ? "(" : " (") + assignment->note + ")";
    return text;
}

std::vector<std::string> rowOf(const Plan& plan, const Chart& chart, ResponsibilityId id, const CsvOptions& options)
{
    std::vector<std::string> cells{plan.find<Responsibility>(id)->title};
    bool filled = false;
    for (const RoleId role : chart.roles) {
        cells.push_back(cellText(plan.find<Assignment>({chart.constellation, id, role}), options));
        filled = filled || !cells.back().empty();
    }
    if (!filled && cells.size() > 1)
        cells[1] = "–";
    if (const auto hours = options.hours.find(id); !options.hours.empty())
        cells.push_back(hours == options.hours.end() ? std::string() : hours->second);
    return cells;
}

bool isWritten(const Plan& plan, const ChartRow::Key& key, const CsvOptions& options)
{
    const auto* row = plan.find<ChartRow>(key);
    return options.leftOut || row == nullptr || !row->leftOut;
}

std::string roleName(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    if (role == nullptr)
        return {};
    return role->name.empty() ? role->shortName : role->name;
}

} // namespace

std::string writeCsv(const Plan& plan, ConstellationId constellation, const CsvOptions& options)
{
    const Chart chart = chartOf(plan, constellation);
    std::string csv;
    std::vector<std::string> header{"Responsibility"};
    for (const RoleId role : chart.roles)
        header.push_back(roleName(plan, role));
    if (!options.hours.empty())
        header.emplace_back("Hours per week");
    csv += csvLine(header);
    for (const Band& band : chart.bands) {
        std::vector<ResponsibilityId> rows;
        for (const ResponsibilityId id : band.rows) {
            if (isWritten(plan, {constellation, id}, options))
                rows.push_back(id);
        }
        if (rows.empty())
            continue;
        if (const auto* area = band.area ? plan.find<Area>(*band.area) : nullptr) {
            std::vector<std::string> section(header.size());
            section.front() = area->name;
            csv += csvLine(section);
        }
        for (const ResponsibilityId id : rows)
            csv += csvLine(rowOf(plan, chart, id, options));
    }
    return csv;
}

} // namespace remit
