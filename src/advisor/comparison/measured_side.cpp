#include "advisor/comparison/measured_side.h"

#include "advisor/check_context.h"
#include "advisor/counted_facts.h"
#include "core/chart.h"
#include "core/rows_of.h"

#include <type_traits>

namespace remit {

namespace {

/// Whether any row of the constellation, or one that belongs to the whole plan, is touched.
bool concernsConstellation(const PlanChange& change, ConstellationId constellation)
{
    bool concerned = change.everything;
    change.eachTable([&]<class Row>(const Keys<Row>& keys) {
        if constexpr (OfConstellation<Row>)
            concerned = concerned || touchesIn<Row>(change, constellation);
        else
            concerned = concerned || !keys.empty();
    });
    return concerned;
}

} // namespace

Result<MeasuringKnowledge> MeasuringKnowledge::read(const ResourceReader& read)
{
    auto facts = Facts::read(read);
    if (!facts)
        return facts.error();
    auto texts = readCheckTexts(read);
    if (!texts)
        return texts.error();
    auto metrics = readMetricTexts(read);
    if (!metrics)
        return metrics.error();
    auto handovers = readHandoverRules(read);
    if (!handovers)
        return handovers.error();
    return MeasuringKnowledge{std::move(*facts), std::move(texts->rules), std::move(*metrics), std::move(*handovers)};
}

MeasuredSide::MeasuredSide(const MeasuringKnowledge& knowledge, const Plan& plan, ConstellationId constellation,
                           MeasuringDay day)
    : m_knowledge(&knowledge)
    , m_constellation(constellation)
    , m_day(std::move(day))
    , m_loads(plan, constellation, effortFactors(knowledge.facts, plan, constellation))
    , m_context(contextNow(plan))
    , m_checker(plan, constellation, knowledge.rules, m_context)
{
}

CheckContext MeasuredSide::contextNow(const Plan& plan) const
{
    CheckContext context = checkContext(m_knowledge->facts, plan, m_constellation, m_loads);
    context.today = m_day.today;
    context.overlaps = m_day.overlaps;
    context.zones = m_day.zones;
    return context;
}

bool MeasuredSide::follow(const Plan& plan, const PlanChange& change)
{
    const auto design = designOf(plan, m_constellation);
    if (!concernsConstellation(change, m_constellation) && !(design && concernsConstellation(change, *design)))
        return false;
    m_loads.follow(plan, change,
                   mayChangeFacts(change) ? effortFactors(m_knowledge->facts, plan, m_constellation)
                                          : m_loads.factors());
    m_context = contextNow(plan);
    m_checker.update(plan, change, m_context);
    return true;
}

std::vector<Figure> MeasuredSide::figures(const Plan& plan, ConstellationId baseline) const
{
    const Measured measured{plan, m_constellation, m_loads, m_checker.counts(), m_context.facts, baseline};
    std::vector<Figure> figures;
    for (const MetricText& metric : m_knowledge->metrics)
        figures.push_back(metric.measure(measured));
    return figures;
}

} // namespace remit
