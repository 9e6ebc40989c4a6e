#include "advisor/check_context.h"

#include "analysis/load/seat_load.h"
#include "core/organisation.h"

namespace remit {

ChartKnowledge readChartKnowledge(const ResourceReader& read)
{
    ChartKnowledge knowledge;
    if (auto facts = Facts::read(read))
        knowledge.facts = std::move(*facts);
    if (auto texts = readCheckTexts(read))
        knowledge.texts = std::move(*texts);
    return knowledge;
}

CheckContext checkContext(const Facts& facts, const Plan& plan, ConstellationId constellation,
                          const ConstellationLoad& loads)
{
    CheckContext context;
    context.loads = loads.known();
    context.facts = statedFacts(facts, plan, constellation);
    context.seats = knownSeatHours(plan, constellation, loads);
    // Only people's shares of the rows are weighed by them.
    if (isAnybodySeated(plan, constellation))
        context.efforts = loads.efforts();
    return context;
}

} // namespace remit
