#include "support/plan_text.h"

#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace remit {

namespace {

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r");
    const auto last = text.find_last_not_of(" \t\r");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, '|');)
        cells.push_back(trimmed(cell));
    return cells;
}

void putScheme(Plan& plan)
{
    plan.put(LetterScheme{SchemeId{1}, "RACI", {}, "raci"});
    plan.put(Letter{SchemeId{1}, "R", "Responsible", "Does the work.", "does", 1});
    plan.put(Letter{SchemeId{1}, "A", "Accountable", "Answers for the result.", "answers", 2});
    plan.put(Letter{SchemeId{1}, "C", "Consulted", "Is asked before the decision.", "consulted", 3});
    plan.put(Letter{SchemeId{1}, "I", "Informed", "Is told afterwards.", "informed", 4});
    Constellation constellation;
    constellation.id = theChart;
    constellation.name = "Chart";
    constellation.scheme = SchemeId{1};
    plan.put(constellation);
}

void putRoles(Plan& plan, const std::vector<std::string>& header)
{
    for (std::size_t i = 1; i < header.size(); ++i) {
        Role role;
        role.id = RoleId{static_cast<std::int64_t>(i)};
        role.name = header[i];
        role.shortName = header[i];
        role.position = static_cast<double>(i);
        plan.put(role);
        plan.put(ConstellationRole{theChart, role.id, role.position, false, {}});
    }
}

/// Takes a mark such as " [each]" off the title and into the row.
void takeMark(std::string& title, ChartRow& row)
{
    const auto at = title.rfind(" [");
    if (at == std::string::npos || title.back() != ']')
        return;
    const std::string mark = title.substr(at + 2, title.size() - at - 3);
    if (mark == "left out")
        row.leftOut = true;
    else if (mark == "hidden")
        row.hidden = true;
    else if (const auto sharing = fromWord<Sharing>(mark))
        row.sharing = *sharing;
    else
        return;
    title.erase(at);
}

void putRow(Plan& plan, const std::vector<std::string>& cells, std::optional<AreaId> area)
{
    Responsibility row;
    row.id = ResponsibilityId{static_cast<std::int64_t>(plan.all<Responsibility>().size()) + 1};
    row.title = cells.front();
    row.area = area;
    row.position = static_cast<double>(row.id.value);
    ChartRow inScope;
    inScope.constellation = theChart;
    inScope.responsibility = row.id;
    takeMark(row.title, inScope);
    plan.put(row);
    plan.put(inScope);
    for (std::size_t i = 1; i < cells.size(); ++i) {
        if (!cells[i].empty())
            plan.put(Assignment{theChart, row.id, RoleId{static_cast<std::int64_t>(i)}, cells[i], {}});
    }
}

} // namespace

Plan planFrom(std::string_view text)
{
    Plan plan;
    putScheme(plan);
    std::optional<AreaId> area;
    bool isHeader = true;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const auto cells = cellsOf(line);
        if (isHeader) {
            putRoles(plan, cells);
            isHeader = false;
        } else if (cells.size() == 1 && cells.front().ends_with(':')) {
            area = AreaId{static_cast<std::int64_t>(plan.all<Area>().size()) + 1};
            plan.put(Area{
                *area, cells.front().substr(0, cells.front().size() - 1), {}, static_cast<double>(area->value), {}});
        } else if (!cells.empty() && !cells.front().empty()) {
            putRow(plan, cells, area);
        }
    }
    return plan;
}

} // namespace remit
