#include "analysis/checker/chart_checker.h"

#include "analysis/checker/seen_chart.h"

namespace remit {

CheckReport check(const Plan& plan, ConstellationId constellation, const RuleBook& rules, const CheckContext& context)
{
    return ChartChecker(plan, constellation, rules, context).report();
}

ChartChecker::ChartChecker(const Plan& plan, ConstellationId constellation, RuleBook rules, CheckContext context)
    : m_seen(std::make_unique<SeenChart>(plan, constellation, std::move(rules), std::move(context)))
{
}

ChartChecker::~ChartChecker() = default;
ChartChecker::ChartChecker(ChartChecker&&) noexcept = default;
ChartChecker& ChartChecker::operator=(ChartChecker&&) noexcept = default;

ConstellationId ChartChecker::constellation() const
{
    return m_seen->constellation();
}

RecheckedParts ChartChecker::update(const Plan& plan, const PlanChange& change)
{
    return m_seen->look(plan, recheckAfter(change, plan, *m_seen));
}

RecheckedParts ChartChecker::update(const Plan& plan, const PlanChange& change, CheckContext context)
{
    Recheck again = recheckAfter(change, plan, *m_seen);
    m_seen->take(std::move(context), again);
    return m_seen->look(plan, again);
}

const std::vector<Finding>& ChartChecker::ofRow(ResponsibilityId row) const
{
    return m_seen->ofRow(row);
}

const std::vector<Finding>& ChartChecker::ofRole(RoleId role) const
{
    return m_seen->ofRole(role);
}

const std::vector<Finding>& ChartChecker::ofChart() const
{
    return m_seen->ofChart();
}

const std::vector<Finding>& ChartChecker::ofOrganisation() const
{
    return m_seen->ofOrganisation();
}

const FindingCounts& ChartChecker::counts() const
{
    return m_seen->counts();
}

const CheckReport& ChartChecker::report() const
{
    return m_seen->report();
}

} // namespace remit
