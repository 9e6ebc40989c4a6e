#include "analysis/chart_checker.h"

#include "analysis/seen_chart.h"

namespace remit {

namespace {

const std::vector<Finding>& nothing()
{
    static const std::vector<Finding> none;
    return none;
}

} // namespace

ChartChecker::ChartChecker(const Plan& plan, ConstellationId constellation, RuleBook rules, CheckContext context)
    : m_state(std::make_unique<State>(plan, constellation, std::move(rules), std::move(context)))
{
}

ChartChecker::~ChartChecker() = default;
ChartChecker::ChartChecker(ChartChecker&&) noexcept = default;
ChartChecker& ChartChecker::operator=(ChartChecker&&) noexcept = default;

ConstellationId ChartChecker::constellation() const
{
    return m_state->constellation;
}

RecheckedParts ChartChecker::update(const Plan& plan, const PlanChange& change)
{
    return m_state->update(plan, change);
}

RecheckedParts ChartChecker::setContext(const Plan& plan, CheckContext context)
{
    return m_state->setContext(plan, std::move(context));
}

const std::vector<Finding>& ChartChecker::ofRow(ResponsibilityId row) const
{
    const auto found = m_state->rows.find(row);
    return found != m_state->rows.end() ? found->second.findings : nothing();
}

const std::vector<Finding>& ChartChecker::ofRole(RoleId role) const
{
    const int column = m_state->columnOf(role);
    return column >= 0 ? m_state->ofColumns[static_cast<std::size_t>(column)] : nothing();
}

const std::vector<Finding>& ChartChecker::ofChart() const
{
    return m_state->ofChart;
}

const FindingCounts& ChartChecker::counts() const
{
    return m_state->counts;
}

const CheckReport& ChartChecker::report() const
{
    if (!m_state->madeReport)
        m_state->madeReport = m_state->report();
    return *m_state->madeReport;
}

} // namespace remit
