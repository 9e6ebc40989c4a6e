#include "exchange/formats/chart_table.h"

#include "core/chart.h"
#include "core/letters.h"
#include "core/utf8.h"

#include <algorithm>
#include <string_view>

namespace remit {

namespace {

constexpr std::string_view ownerSign = "owner: ";
constexpr std::string_view dueSign = "due: ";
constexpr std::string_view joint = "; ";

bool isDate(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00";
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), [](char each, char wanted) {
               return wanted == '-' ? each == '-' : each >= '0' && each <= '9';
           });
}

std::string roleName(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    if (role == nullptr)
        return {};
    return role->name.empty() ? role->shortName : role->name;
}

/// Fills the table of one chart.
class ChartTableMaker {
public:
    ChartTableMaker(const Plan& plan, ConstellationId constellation, const ChartTableOptions& options)
        : m_plan(plan)
        , m_chart(chartOf(plan, constellation))
        , m_options(options)
    {
        for (const auto& [key, row] : plan.all<ChartRow>())
            m_hasSharing = m_hasSharing || (row.constellation == constellation && row.sharing != Sharing::unstated);
        for (const auto& [key, question] : plan.all<OpenQuestion>())
            m_hasQuestions = m_hasQuestions || question.constellation == constellation;
    }

    WrittenChart table() const
    {
        WrittenChart table;
        table.head = headerCells();
        table.roles = m_chart.roles.size();
        for (const Band& band : m_chart.bands) {
            const auto rows = writtenRows(band);
            const auto* area = band.area ? m_plan.find<Area>(*band.area) : nullptr;
            if (!rows.empty() && area != nullptr) {
                WrittenChart::Row section{{}, std::vector<std::string>(table.head.size()), {}};
                section.cells.front() = area->name;
                table.rows.push_back(std::move(section));
            }
            for (const ResponsibilityId id : rows)
                table.rows.push_back(rowOfTable(id));
        }
        return table;
    }

private:
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
            header.emplace_back(questionsHeading);
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
    WrittenChart::Row rowOfTable(ResponsibilityId id) const
    {
        WrittenChart::Row row{id, {m_plan.find<Responsibility>(id)->title}, {}};
        bool isFilled = false;
        for (const RoleId role : m_chart.roles) {
            row.cells.push_back(lettersIn(id, role));
            const auto* assignment = m_plan.find<Assignment>({m_chart.constellation, id, role});
            if (m_options.notes && assignment != nullptr && !assignment->note.empty())
                row.notes[row.cells.size() - 1] = assignment->note;
            isFilled = isFilled || !row.cells.back().empty();
        }
        if (!isFilled && row.notes.empty() && row.cells.size() > 1)
            row.cells[1] = noLetters;
        if (const auto hours = m_options.hours.find(id); !m_options.hours.empty())
            row.cells.push_back(hours == m_options.hours.end() ? std::string() : hours->second);
        if (m_hasSharing)
            row.cells.emplace_back(rowOf(id) == nullptr ? std::string_view() : wordFor(rowOf(id)->sharing));
        if (m_hasQuestions)
            row.cells.push_back(questionsOf(id));
        return row;
    }
    std::string lettersIn(ResponsibilityId id, RoleId role) const
    {
        std::string text;
        for (const std::string& letter : characters(std::string(lettersAt(m_plan, {m_chart.constellation, id, role}))))
            text += (text.empty() ? "" : "/") + letter;
        if (m_plan.find<OpenQuestion>({m_chart.constellation, id, role}) != nullptr)
            text += "?";
        return text;
    }
    std::string questionsOf(ResponsibilityId id) const
    {
        std::string text;
        std::vector<RoleId> about{RoleId{}};
        about.insert(about.end(), m_chart.roles.begin(), m_chart.roles.end());
        for (const RoleId role : about) {
            const auto* question = m_plan.find<OpenQuestion>({m_chart.constellation, id, role});
            if (question == nullptr)
                continue;
            const AskedLine asked{role ? roleName(m_plan, role) : std::string(), question->text,
                                  m_options.owners ? question->owner : std::string(), question->due};
            text += (text.empty() ? "" : "\n") + lineFor(asked);
        }
        return text;
    }

    const Plan& m_plan;
    Chart m_chart;
    const ChartTableOptions& m_options;
    bool m_hasSharing = false;
    bool m_hasQuestions = false;
};

} // namespace

std::string lineFor(const AskedLine& asked)
{
    std::string line = (asked.role.empty() ? std::string() : asked.role + ": ") + tidied(asked.text);
    std::string details;
    // A text that ends like details gets empty ones behind it, so that it stays a text.
    const AskedLine alike = askedIn(line);
    if (!asked.owner.empty() || !alike.owner.empty() || !alike.due.empty())
        details = std::string(ownerSign) + tidied(asked.owner);
    if (!asked.due.empty())
        details += (details.empty() ? std::string() : std::string(joint)) + std::string(dueSign) + asked.due;
    return details.empty() ? line : line + " [" + details + "]";
}

AskedLine askedIn(std::string_view line)
{
    AskedLine asked;
    asked.text = tidied(line);
    const std::size_t open = asked.text.rfind(" [");
    if (open == std::string::npos || asked.text.back() != ']')
        return asked;
    std::string_view details(asked.text);
    details = details.substr(open + 2, details.size() - open - 3);
    const bool hasOwner = details.starts_with(ownerSign);
    const std::size_t due = hasOwner ? details.rfind(std::string(joint) + std::string(dueSign)) : 0;
    const std::size_t dueAt = hasOwner && due != std::string_view::npos ? due + joint.size() : due;
    const bool hasDue = dueAt != std::string_view::npos && details.substr(dueAt).starts_with(dueSign)
        && isDate(details.substr(dueAt + dueSign.size()));
    if (hasDue)
        asked.due = details.substr(dueAt + dueSign.size());
    if (hasOwner)
        asked.owner = tidied(details.substr(ownerSign.size(), (hasDue ? due : details.size()) - ownerSign.size()));
    if (hasOwner || hasDue)
        asked.text = tidied(std::string_view(asked.text).substr(0, open));
    return asked;
}

WrittenChart chartTable(const Plan& plan, ConstellationId constellation, const ChartTableOptions& options)
{
    return ChartTableMaker(plan, constellation, options).table();
}

} // namespace remit
