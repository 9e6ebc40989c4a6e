#include "advisor/advice/disagreements.h"

#include "advisor/fact_arithmetic.h"
#include "advisor/knowledge_file.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view disagreementsFile = "advisor/disagreements.json";

Disagreement::Side sideFrom(const JsonFields& fields, std::string_view name)
{
    const JsonFields side(fields.object(name), fields.where() + ", " + std::string(name));
    return {side.text("says"), side.text("sources")};
}

std::vector<Disagreement> disagreementsFrom(const JsonFields& file, const Facts& facts)
{
    std::vector<Disagreement> all;
    const FactValues nothingStated = facts.values({});
    file.each("disagreements", [&](const JsonFields& each) {
        Disagreement made{each.text("key"),  each.text("question"), each.texts("setUps"),
                          each.text("when"), sideFrom(each, "for"), sideFrom(each, "against")};
        valueOf(each.where(), made.when, nothingStated.values);
        all.push_back(std::move(made));
    });
    return all;
}

} // namespace

Result<Disagreements> Disagreements::read(const ResourceReader& read, const Facts& facts)
{
    return readKnowledgeFile(read, disagreementsFile, [&](const JsonFields& file) {
        Disagreements made;
        made.m_all = std::make_shared<const std::vector<Disagreement>>(disagreementsFrom(file, facts));
        return made;
    });
}

const std::vector<Disagreement>& Disagreements::all() const
{
    return *m_all;
}

std::vector<const Disagreement*> Disagreements::about(const Advice& advice) const
{
    const auto isShown = [&](const std::string& id) {
        const auto begin = advice.ranking.setUps.begin();
        return std::any_of(begin, begin + std::ptrdiff_t(advice.shown),
                           [&](const RankedSetUp& each) { return each.source->id == id; });
    };
    std::vector<const Disagreement*> found;
    for (const Disagreement& each : *m_all) {
        if (std::any_of(each.setUps.begin(), each.setUps.end(), isShown)
            && valueOf(each.key, each.when, advice.values.values) != 0)
            found.push_back(&each);
    }
    return found;
}

} // namespace remit
