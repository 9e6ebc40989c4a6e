#include "analysis/checks/seen_design.h"

#include "analysis/checks/read_chart.h"
#include "core/chart.h"
#include "core/letters.h"
#include "core/rows_of.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

bool isAmong(const std::vector<RoleId>& roles, RoleId role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

SeenDesign::SeenDesign(const Plan& plan, ConstellationId lived)
    : m_designed(designOf(plan, lived))
{
    if (!m_designed)
        return;
    m_match = matchedRoles(plan, *m_designed, lived);
    readRows(plan);
}

void SeenDesign::readRows(const Plan& plan)
{
    std::set<ResponsibilityId> inScope;
    for (const ChartRow& each : eachOf<ChartRow>(plan, *m_designed)) {
        if (!each.leftOut)
            inScope.insert(inScope.end(), each.responsibility);
    }
    const SchemeReader scheme(lettersOf(plan, *m_designed));
    for (const Assignment& each : eachOf<Assignment>(plan, *m_designed)) {
        if (each.letters.empty() || !inScope.contains(each.responsibility))
            continue;
        DesignedRow& row = m_rows.try_emplace(m_rows.end(), each.responsibility)->second;
        const Involvements meaning = scheme.read(each.letters).involvements;
        if (meaning.has(Involvement::answers))
            row.answers.push_back(each.role);
        if (meaning.has(Involvement::does))
            row.does.push_back(each.role);
    }
}

int SeenDesign::differences(const ReadRow& lived, const ReadChart& chart) const
{
    const auto designed = m_rows.find(lived.responsibility);
    if (designed == m_rows.end())
        return 0;
    return differencesIn(designed->second.answers, rolesWith(Involvement::answers, lived, chart))
        + differencesIn(designed->second.does, rolesWith(Involvement::does, lived, chart));
}

int SeenDesign::differencesIn(const std::vector<RoleId>& designed, const std::vector<RoleId>& lived) const
{
    const auto wasBefore = [&](RoleId now, RoleId then) {
        const auto match = m_match.find(now);
        return match != m_match.end() && isAmong(match->second, then);
    };
    const auto isNew = [&](RoleId now) {
        return std::none_of(designed.begin(), designed.end(), [&](RoleId then) { return wasBefore(now, then); });
    };
    const auto isGone = [&](RoleId then) {
        return std::none_of(lived.begin(), lived.end(), [&](RoleId now) { return wasBefore(now, then); });
    };
    return static_cast<int>(std::count_if(lived.begin(), lived.end(), isNew)
                            + std::count_if(designed.begin(), designed.end(), isGone));
}

} // namespace remit
