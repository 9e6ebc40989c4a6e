#include "exchange/formats/csv.h"

#include "core/chart.h"
#include "core/letters.h"
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

std::string roleName(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    if (role == nullptr)
        return {};
    return role->name.empty() ? role->shortName : role->name;
}

/// Writes the lines of one chart.
class CsvWriter {
public:
    CsvWriter(const Plan& plan, ConstellationId constellation, const CsvOptions& options)
        : m_plan(plan)
        , m_chart(chartOf(plan, constellation))
        , m_options(options)
    {
        for (const auto& [key, row] : plan.all<ChartRow>())
            m_hasSharing = m_hasSharing || (row.constellation == constellation && row.sharing != Sharing::unstated);
        for (const auto& [key, question] : plan.all<OpenQuestion>())
            m_hasQuestions = m_hasQuestions || question.constellation == constellation;
    }

    std::string csv() const
    {
        std::string text = m_options.byteOrderMark ? std::string(byteOrderMark) : std::string();
        const auto header = headerCells();
        text += line(header);
        for (const Band& band : m_chart.bands) {
            const auto rows = writtenRows(band);
            const auto* area = band.area ? m_plan.find<Area>(*band.area) : nullptr;
            if (!rows.empty() && area != nullptr) {
                std::vector<std::string> section(header.size());
                section.front() = area->name;
                text += line(section);
            }
            for (const ResponsibilityId id : rows)
                text += line(rowCells(id));
        }
        return text;
    }

private:
    std::string line(const std::vector<std::string>& cells) const { return csvLine(cells, m_options.separator); }
    std::vector<std::string> headerCells() const
    {
        std::vector<std::string> header{"Responsibility"};
        for (const RoleId role : m_chart.roles)
            header.push_back(roleName(m_plan, role));
        if (!m_options.hours.empty())
            header.emplace_back("Hours per week");
        if (m_hasSharing)
            header.emplace_back("Shared");
        if (m_hasQuestions)
            header.emplace_back("Open questions");
        return header;
    }
    std::vector<ResponsibilityId> writtenRows(const Band& band) const
    {
        std::vector<ResponsibilityId> rows;
        for (const ResponsibilityId id : band.rows) {
            const auto* row = rowOf(id);
            if (m_options.leftOut || row == nullptr || !row->leftOut)
                rows.push_back(id);
        }
        return rows;
    }
    const ChartRow* rowOf(ResponsibilityId id) const { return m_plan.find<ChartRow>({m_chart.constellation, id}); }
    std::vector<std::string> rowCells(ResponsibilityId id) const
    {
        std::vector<std::string> cells{m_plan.find<Responsibility>(id)->title};
        bool filled = false;
        for (const RoleId role : m_chart.roles) {
            cells.push_back(cellText(id, role));
            filled = filled || !cells.back().empty();
        }
        if (!filled && cells.size() > 1)
            cells[1] = "–";
        if (const auto hours = m_options.hours.find(id); !m_options.hours.empty())
            cells.push_back(hours == m_options.hours.end() ? std::string() : hours->second);
        if (m_hasSharing)
            cells.emplace_back(rowOf(id) == nullptr ? std::string_view() : wordFor(rowOf(id)->sharing));
        if (m_hasQuestions)
            cells.push_back(questionsOf(id));
        return cells;
    }
    std::string cellText(ResponsibilityId id, RoleId role) const
    {
        std::string text;
        const auto* assignment = m_plan.find<Assignment>({m_chart.constellation, id, role});
        for (const std::string& letter : characters(assignment == nullptr ? std::string() : assignment->letters))
            text += (text.empty() ? "" : "/") + letter;
        if (m_plan.find<OpenQuestion>({m_chart.constellation, id, role}) != nullptr)
            text += "?";
        if (m_options.notes && assignment != nullptr && !assignment->note.empty())
            text += (text.empty() ? "(" : " (") + assignment->note + ")";
        return text;
    }
    /// "Is it ours?" about the row, "PO: Is it ours?" about a role's cell; one a line.
    std::string questionsOf(ResponsibilityId id) const
    {
        std::string text;
        std::vector<RoleId> about{RoleId{}};
        about.insert(about.end(), m_chart.roles.begin(), m_chart.roles.end());
        for (const RoleId role : about) {
            const auto* question = m_plan.find<OpenQuestion>({m_chart.constellation, id, role});
            if (question != nullptr)
                text += (text.empty() ? "" : "\n") + (role ? roleName(m_plan, role) + ": " : std::string())
                    + question->text;
        }
        return text;
    }

    const Plan& m_plan;
    Chart m_chart;
    const CsvOptions& m_options;
    bool m_hasSharing = false;
    bool m_hasQuestions = false;
};

} // namespace

std::string writeCsv(const Plan& plan, ConstellationId constellation, const CsvOptions& options)
{
    return CsvWriter(plan, constellation, options).csv();
}

} // namespace remit
