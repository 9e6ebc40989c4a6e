#include "model/chart/chart_filter.h"

#include "core/chart.h"
#include "core/edits/edits.h"
#include "words/text.h"

#include <algorithm>

namespace remit {

RowFilter::RowFilter(const Plan& plan, ConstellationId constellation, const ChartFilter& filter,
                     const std::set<ResponsibilityId>& withFindings)
    : m_plan(plan)
    , m_constellation(constellation)
    , m_filter(filter)
    , m_withFindings(withFindings)
    , m_scheme(lettersOf(plan, constellation))
    , m_needle(text(filter.text).simplified())
{
    for (const FilterCondition& condition : filter.conditions) {
        if (m_kinds.empty() || m_kinds.back() != condition.kind)
            m_kinds.push_back(condition.kind);
        if (condition.kind == FilterKind::takesPart)
            m_takingPart.insert(RoleId{condition.id});
    }
    for (const auto& entry : plan.all<OpenQuestion>()) {
        if (entry.second.constellation == constellation)
            m_withQuestions.insert(entry.second.responsibility);
    }
}

bool RowFilter::matches(ResponsibilityId id) const
{
    const auto* row = m_plan.find<Responsibility>(id);
    if (row == nullptr)
        return false;
    const auto cells = assignmentsOf(m_plan, m_constellation, id);
    if (!m_needle.isEmpty() && !matchesText(*row, cells))
        return false;
    return std::all_of(m_kinds.begin(), m_kinds.end(), [&](FilterKind kind) { return matchesKind(kind, *row, cells); });
}

bool RowFilter::matchesText(const Responsibility& row, const std::vector<const Assignment*>& cells) const
{
    const auto has = [this](const std::string& utf8) {
        return utf8.size() >= std::size_t(m_needle.size()) && text(utf8).contains(m_needle, Qt::CaseInsensitive);
    };
    const auto* area = row.area ? m_plan.find<Area>(*row.area) : nullptr;
    return has(row.title) || has(row.description) || (area != nullptr && has(area->name))
        || std::any_of(cells.begin(), cells.end(), [&](const Assignment* cell) { return has(cell->note); });
}

bool RowFilter::matchesKind(FilterKind kind, const Responsibility& row,
                            const std::vector<const Assignment*>& cells) const
{
    return std::any_of(m_filter.conditions.begin(), m_filter.conditions.end(), [&](const FilterCondition& condition) {
        return condition.kind == kind && matchesOne(condition, row, cells);
    });
}

bool RowFilter::matchesOne(const FilterCondition& condition, const Responsibility& row,
                           const std::vector<const Assignment*>& cells) const
{
    switch (condition.kind) {
    case FilterKind::area:
        return condition.id == 0 ? !row.area : row.area == AreaId{condition.id};
    case FilterKind::horizon:
        return wordFor(row.horizon) == condition.word;
    case FilterKind::takesPart:
        return std::any_of(cells.begin(), cells.end(), [&](const Assignment* cell) {
            return cell->role.value == condition.id && !cell->letters.empty();
        });
    case FilterKind::answers:
        return involvesRole(RoleId{condition.id}, Involvement::answers, cells);
    case FilterKind::does:
        return involvesRole(RoleId{condition.id}, Involvement::does, cells);
    case FilterKind::letter:
        return hasLetter(condition.word, cells);
    case FilterKind::findings:
        return m_withFindings.contains(row.id);
    case FilterKind::questions:
        return m_withQuestions.contains(row.id);
    case FilterKind::leftOut: {
        const auto* chartRow = m_plan.find<ChartRow>({m_constellation, row.id});
        return chartRow != nullptr && chartRow->leftOut;
    }
    }
    return false;
}

bool RowFilter::hasLetter(const std::string& letter, const std::vector<const Assignment*>& cells) const
{
    return std::any_of(cells.begin(), cells.end(), [&](const Assignment* cell) {
        if (!m_takingPart.empty() && !m_takingPart.contains(cell->role))
            return false;
        const auto all = characters(cell->letters);
        return std::find(all.begin(), all.end(), letter) != all.end();
    });
}

bool RowFilter::involvesRole(RoleId role, Involvement involvement, const std::vector<const Assignment*>& cells) const
{
    return std::any_of(cells.begin(), cells.end(), [&](const Assignment* cell) {
        return cell->role == role && involves(cell->letters, involvement, m_scheme);
    });
}

bool matches(const Plan& plan, ConstellationId constellation, ResponsibilityId row, const ChartFilter& filter,
             const std::set<ResponsibilityId>& withFindings)
{
    return RowFilter(plan, constellation, filter, withFindings).matches(row);
}

} // namespace remit
