#include "advisor/advice/advice_knowledge.h"

#include <utility>

namespace remit {

Result<AdviceKnowledge> readAdviceKnowledge(const ResourceReader& read, const Catalogue& catalogue, const Facts& facts)
{
    auto templates = readConstellationTemplates(read, catalogue, facts);
    if (!templates)
        return templates.error();
    auto advisor = Advisor::read(read, facts, std::move(*templates));
    if (!advisor)
        return advisor.error();
    auto disagreements = Disagreements::read(read, facts);
    if (!disagreements)
        return disagreements.error();
    auto quality = readAdviceQuality(read);
    if (!quality)
        return quality.error();
    auto hires = readHireOptions(read, facts);
    if (!hires)
        return hires.error();
    auto situations = readSituations(read, facts);
    if (!situations)
        return situations.error();
    auto firstActions = readFirstActions(read, facts);
    if (!firstActions)
        return firstActions.error();
    auto sources = readSources(read);
    if (!sources)
        return sources.error();
    return AdviceKnowledge{std::move(*advisor),    std::move(*disagreements), std::move(*quality), std::move(*hires),
                           std::move(*situations), std::move(*firstActions),  std::move(*sources)};
}

} // namespace remit
