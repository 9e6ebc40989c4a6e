#include "model/chart/chart_loads.h"

#include "advisor/check_context.h"
#include "advisor/counted_facts.h"
#include "model/document/plan_document.h"

namespace remit {

ChartLoads::ChartLoads(PlanDocument& document, Facts facts, ConstellationId constellation, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_facts(std::move(facts))
    , m_constellation(constellation)
    , m_load(document.plan(), constellation, effortFactors(m_facts, document.plan(), constellation))
{
    connect(&document, &PlanDocument::changed, this, &ChartLoads::follow);
}

void ChartLoads::setConstellation(ConstellationId constellation)
{
    if (m_constellation == constellation)
        return;
    m_constellation = constellation;
    m_load
        = ConstellationLoad(m_document.plan(), constellation, effortFactors(m_facts, m_document.plan(), constellation));
    std::set<RoleId> roles;
    for (const auto& entry : m_load.roles())
        roles.insert(entry.first);
    emit effortsChanged();
    emit changed(roles);
}

CheckContext ChartLoads::forChecks() const
{
    return checkContext(m_facts, m_document.plan(), m_constellation, m_load);
}

RowEffort ChartLoads::effortOf(ResponsibilityId responsibility) const
{
    const auto* row = m_document.plan().find<Responsibility>(responsibility);
    return row == nullptr ? RowEffort{} : rowEffort(*row, workAreaOf(m_document.plan(), *row), m_load.factors());
}

void ChartLoads::follow(const PlanChange& change)
{
    const Plan& plan = m_document.plan();
    const EffortFactors factors
        = mayChangeFacts(change) ? effortFactors(m_facts, plan, m_constellation) : m_load.factors();
    const bool anyRow = change.everything || change.touches<Area>() || !(factors == m_load.factors());
    const std::set<RoleId> roles = m_load.follow(plan, change, factors);
    if (anyRow)
        emit effortsChanged();
    if (!roles.empty() || change.touches<Responsibility>())
        emit changed(roles);
}

} // namespace remit
