#include "model/chart/shown_chart.h"

#include "core/letters.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace remit {

namespace {

using RowName = std::tuple<ChartRowKind, ResponsibilityId, std::optional<AreaId>>;

/// Numbers change, and the area of a row too; it stays the same row.
RowName nameOf(const ChartEntry& entry)
{
    return {entry.kind, entry.responsibility, entry.kind == ChartRowKind::band ? entry.area : std::nullopt};
}

} // namespace

ShownChart::ShownChart(ConstellationId constellation, bool withReadyRow)
    : m_arranged(constellation, withReadyRow)
{
}

ResponsibilityId ShownChart::responsibilityAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].responsibility : ResponsibilityId{};
}

std::optional<AreaId> ShownChart::areaAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].area : std::nullopt;
}

RoleId ShownChart::roleAt(int column) const
{
    return column >= 1 && column <= int(m_roles.size()) ? m_roles[std::size_t(column - 1)] : RoleId{};
}

int ShownChart::rowOf(ResponsibilityId responsibility) const
{
    const auto found = m_rowOf.find(responsibility.value);
    return found == m_rowOf.end() ? -1 : found->second;
}

int ShownChart::rowOfBand(AreaId area) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [area](const ChartEntry& entry) {
        return entry.kind == ChartRowKind::band && entry.area == area;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ShownChart::rowOfDraft() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const ChartEntry& entry) { return entry.kind == ChartRowKind::draft; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ShownChart::readyRow() const
{
    return !m_rows.empty() && m_rows.back().kind == ChartRowKind::ready ? int(m_rows.size()) - 1 : -1;
}

int ShownChart::columnOf(RoleId role) const
{
    const auto found = std::find(m_roles.begin(), m_roles.end(), role);
    return found == m_roles.end() ? -1 : int(found - m_roles.begin()) + 1;
}

int ShownChart::mostLettersIn(int column) const
{
    const auto found = m_mostLetters.find(roleAt(column));
    return found == m_mostLetters.end() ? 0 : found->second;
}

void ShownChart::read(const Plan& plan)
{
    m_rows = m_arranged.entries();
    m_roles = m_arranged.roles(plan);
    readLetters(plan);
    indexRows();
}

LinesChanged ShownChart::follow(const Plan& plan, const PlanChange& change)
{
    for (const Assignment::Key& key : change.rows<Assignment>()) {
        const auto* assignment = plan.find<Assignment>(key);
        if (assignment != nullptr && assignment->constellation == constellation())
            countLetters(*assignment);
    }
    return m_arranged.follow(plan, change);
}

void ShownChart::becomes(int row, ResponsibilityId responsibility)
{
    ChartEntry& typed = m_rows.at(std::size_t(row));
    typed = {ChartRowKind::responsibility, m_arranged.placeOfTyped(typed).area, responsibility, typed.number};
    m_arranged.becomes(responsibility);
}

ListUpdate<ChartEntry> ShownChart::rowUpdate() const
{
    return updateOf(m_rows, m_arranged.entries(), nameOf);
}

void ShownChart::take(const ListUpdate<ChartEntry>& update, const ListStep& step)
{
    carryOut(step, update.wanted, m_rows);
    indexRows();
}

std::pair<int, int> ShownChart::renumber(const ListUpdate<ChartEntry>& update)
{
    std::pair differ{-1, -1};
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] == update.wanted[row])
            continue;
        m_rows[row] = update.wanted[row];
        differ = {differ.first < 0 ? int(row) : differ.first, int(row)};
    }
    indexRows();
    return differ;
}

std::vector<int> ShownChart::takeAtOnce()
{
    std::vector<ChartEntry> wanted = m_arranged.entries();
    std::map<RowName, int> places;
    for (std::size_t row = 0; row < wanted.size(); ++row)
        places.emplace(nameOf(wanted[row]), int(row));
    std::vector<int> went;
    for (const ChartEntry& entry : m_rows) {
        const auto found = places.find(nameOf(entry));
        went.push_back(found == places.end() ? -1 : found->second);
    }
    m_rows = std::move(wanted);
    indexRows();
    return went;
}

ListUpdate<RoleId> ShownChart::columnUpdate(const Plan& plan) const
{
    return updateOf(m_roles, m_arranged.roles(plan), [](RoleId role) { return role; });
}

void ShownChart::take(const ListUpdate<RoleId>& update, const ListStep& step)
{
    carryOut(step, update.wanted, m_roles);
}

void ShownChart::readLetters(const Plan& plan)
{
    m_mostLetters.clear();
    const auto& all = plan.all<Assignment>();
    const std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    for (auto it = all.lower_bound({constellation(), {lowest}, {lowest}});
         it != all.end() && it->second.constellation == constellation(); ++it)
        countLetters(it->second);
}

void ShownChart::countLetters(const Assignment& assignment)
{
    int& most = m_mostLetters[assignment.role];
    most = std::max(most, int(characters(assignment.letters).size()));
}

void ShownChart::indexRows()
{
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == ChartRowKind::responsibility)
            m_rowOf[m_rows[row].responsibility.value] = int(row);
    }
}

} // namespace remit
