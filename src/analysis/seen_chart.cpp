#include "analysis/seen_chart.h"

#include "core/chart.h"
#include "core/letters.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace remit {

ChartChecker::State::State(const Plan& plan, ConstellationId id, RuleBook book, CheckContext when)
    : constellation(id)
    , rules(std::move(book))
    , context(std::move(when))
{
    rebuild(plan);
}

void ChartChecker::State::rebuild(const Plan& plan)
{
    rows.clear();
    ofChart.clear();
    counts = {};
    madeReport.reset();
    readColumns(plan);
    active = activeRules(plan, rules, chart.scheme);
    const auto& all = plan.all<ChartRow>();
    const ResponsibilityId first{std::numeric_limits<std::int64_t>::min()};
    for (auto at = all.lower_bound({constellation, first});
         at != all.end() && at->second.constellation == constellation; ++at) {
        const ResponsibilityId id = at->second.responsibility;
        if (!isRead(plan, id))
            continue;
        SeenRow& row = rows.emplace_hint(rows.end(), id, SeenRow{viewOf(plan, at->second), {}})->second;
        tally(row.view, 1);
        replace(row.findings, findingsOf(plan, row.view));
    }
    chart.rows = static_cast<int>(rows.size());
    readOrder(plan);
    for (std::size_t column = 0; column < chart.columns.size(); ++column)
        replace(ofColumns[column], findingsOf(plan, chart.columns[column]));
    replace(ofChart, findingsOfChart(plan));
}

void ChartChecker::State::readColumns(const Plan& plan)
{
    chart = {};
    chart.constellation = constellation;
    chart.scheme = SchemeReader(lettersOf(plan, constellation));
    m_columnsByRole.clear();
    for (const RoleId id : rolesInOrder(plan, constellation)) {
        const auto* role = plan.find<Role>(id);
        if (role == nullptr)
            continue;
        m_columnsByRole.emplace_back(id, chart.roleCount());
        chart.columns.push_back({id, role->kind, role->catalogueKey, {}});
    }
    std::sort(m_columnsByRole.begin(), m_columnsByRole.end());
    ofColumns.assign(chart.columns.size(), {});
}

int ChartChecker::State::columnOf(RoleId role) const
{
    const auto at = std::lower_bound(m_columnsByRole.begin(), m_columnsByRole.end(), std::pair(role, -1));
    return at != m_columnsByRole.end() && at->first == role ? at->second : -1;
}

bool ChartChecker::State::isRead(const Plan& plan, ResponsibilityId row) const
{
    const auto* inScope = plan.find<ChartRow>({constellation, row});
    return inScope != nullptr && !inScope->leftOut && plan.find<Responsibility>(row) != nullptr;
}

ReadRow ChartChecker::State::viewOf(const Plan& plan, const ChartRow& row) const
{
    ReadRow view{row.responsibility, row.sharing, {}, {}};
    view.cells.reserve(chart.columns.size());
    const auto& all = plan.all<Assignment>();
    const RoleId first{std::numeric_limits<std::int64_t>::min()};
    for (auto at = all.lower_bound({constellation, row.responsibility, first}); at != all.end()
         && at->second.responsibility == row.responsibility && at->second.constellation == constellation;
         ++at) {
        const int column = columnOf(at->second.role);
        if (column < 0 || at->second.letters.empty())
            continue;
        const auto reading = chart.scheme.read(at->second.letters);
        view.cells.push_back({column, reading.involvements, reading.letters});
        view.tally.add(reading.involvements, 1);
    }
    return view;
}

void ChartChecker::State::tally(const ReadRow& row, int times)
{
    for (const ReadCell& cell : row.cells)
        chart.columns[static_cast<std::size_t>(cell.column)].tally.add(cell.involvements, times);
}

void ChartChecker::State::readOrder(const Plan& plan)
{
    m_order.clear();
    for (const Band& band : chartOf(plan, constellation).bands)
        std::copy_if(band.rows.begin(), band.rows.end(), std::back_inserter(m_order),
                     [&](ResponsibilityId each) { return rows.find(each) != rows.end(); });
}

std::vector<Finding> ChartChecker::State::findingsOf(const Plan& plan, const ReadRow& row) const
{
    std::vector<Finding> findings;
    for (const auto& each : active.ofRows)
        run(each, plan, constellation, context.today, findings, row, chart);
    sortBySeverity(findings);
    return findings;
}

std::vector<Finding> ChartChecker::State::findingsOf(const Plan& plan, const ReadColumn& column) const
{
    std::vector<Finding> findings;
    const auto load = context.loads.find(column.role);
    const RoleLoad* known = load != context.loads.end() ? &load->second : nullptr;
    for (const auto& each : active.ofColumns)
        run(each, plan, constellation, context.today, findings, column, chart, known);
    sortBySeverity(findings);
    return findings;
}

std::vector<Finding> ChartChecker::State::findingsOfChart(const Plan& plan) const
{
    std::vector<Finding> findings;
    for (const auto& each : active.ofChart)
        run(each, plan, constellation, context.today, findings, plan, chart, m_order);
    sortBySeverity(findings);
    return findings;
}

bool ChartChecker::State::replace(std::vector<Finding>& old, std::vector<Finding> found)
{
    if (old == found)
        return false;
    for (const Finding& each : old)
        counts.add(each, -1);
    for (const Finding& each : found)
        counts.add(each, 1);
    old = std::move(found);
    return true;
}

CheckReport ChartChecker::State::report() const
{
    CheckReport report;
    const auto take = [&](const std::vector<Finding>& from) {
        report.findings.insert(report.findings.end(), from.begin(), from.end());
    };
    for (const ResponsibilityId row : m_order)
        take(rows.at(row).findings);
    for (const auto& each : ofColumns)
        take(each);
    take(ofChart);
    sortBySeverity(report.findings);
    report.notChecked = active.notChecked;
    report.rows = chart.rows;
    NotChecked hours{"overloaded-role", NotCheckedReason::noHours, 0, 0};
    for (const ReadColumn& column : chart.columns) {
        const bool works = column.tally.of(Involvement::does) > 0;
        hours.of += works ? 1 : 0;
        hours.missing += works && context.loads.find(column.role) == context.loads.end() ? 1 : 0;
    }
    const bool asked = std::any_of(active.ofColumns.begin(), active.ofColumns.end(),
                                   [&](const auto& each) { return each.rule->name == hours.rule; });
    if (asked && hours.missing > 0)
        report.notChecked.push_back(hours);
    return report;
}

} // namespace remit
