#include "exchange/csv.h"

#include "core/chart.h"
#include "core/letters.h"
#include "exchange/formula_guard.h"

namespace remit {

namespace {

std::string field(std::string_view content)
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

void addLine(const std::vector<std::string>& cells, std::string& csv)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        csv += (i == 0 ? "" : ",") + field(cells[i]);
    csv += "\r\n";
}

std::string cellText(const Assignment* assignment)
{
    if (assignment == nullptr)
        return {};
    std::string text;
    for (const std::string& letter : characters(assignment->letters))
        text += (text.empty() ? "" : "/") + letter;
    if (!assignment->note.empty())
        text += (text.empty() ? "(" : " (") + assignment->note + ")";
    return text;
}

std::vector<std::string> rowOf(const Plan& plan, const Chart& chart, ResponsibilityId id)
{
    std::vector<std::string> cells{plan.find<Responsibility>(id)->title};
    bool filled = false;
    for (const RoleId role : chart.roles) {
        cells.push_back(cellText(plan.find<Assignment>({chart.constellation, id, role})));
        filled = filled || !cells.back().empty();
    }
    if (!filled && cells.size() > 1)
        cells[1] = "–";
    return cells;
}

std::string roleName(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    if (role == nullptr)
        return {};
    return role->name.empty() ? role->shortName : role->name;
}

} // namespace

std::string writeCsv(const Plan& plan, ConstellationId constellation)
{
    const Chart chart = chartOf(plan, constellation);
    std::string csv;
    std::vector<std::string> header{"Responsibility"};
    for (const RoleId role : chart.roles)
        header.push_back(roleName(plan, role));
    addLine(header, csv);
    for (const Band& band : chart.bands) {
        if (band.rows.empty())
            continue;
        if (const auto* area = band.area ? plan.find<Area>(*band.area) : nullptr) {
            std::vector<std::string> section(header.size());
            section.front() = area->name;
            addLine(section, csv);
        }
        for (const ResponsibilityId id : band.rows)
            addLine(rowOf(plan, chart, id), csv);
    }
    return csv;
}

} // namespace remit
