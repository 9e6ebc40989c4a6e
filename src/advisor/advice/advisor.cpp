#include "advisor/advice/advisor.h"

#include "advisor/advice/sweeps.h"
#include "advisor/json_fields.h"

#include <algorithm>
#include <utility>

namespace remit {

struct Advisor::Knowledge {
    Facts facts;
    AdviceRules rules;
    std::vector<ConstellationTemplate> templates;
    std::unique_ptr<RankingArithmetic> arithmetic;

    Ranking rank(const StatedFacts& stated, const AdviceLens* lens) const
    {
        return arithmetic->rank(facts.values(stated), lens != nullptr ? lens->without : std::vector<std::string>());
    }

    StatedFacts seenThrough(StatedFacts stated, const AdviceLens* lens) const
    {
        if (lens == nullptr)
            return stated;
        for (const auto& [key, value] : lens->facts)
            stated[key] = *factNumber(*facts.question(key), value);
        return stated;
    }

    /// Why there is no answer, or nothing.
    std::string refusal(const StatedFacts& stated) const
    {
        std::string sentences;
        for (const FactConstraint* each : facts.contradictions(stated))
            sentences += (sentences.empty() ? "" : " ") + each->message;
        return sentences;
    }
};

namespace {

void checkLenses(const AdviceRules& rules, const Facts& facts)
{
    for (const AdviceLens& lens : rules.lenses) {
        for (const auto& [key, value] : lens.facts) {
            const FactQuestion* question = facts.question(key);
            if (question == nullptr || !factNumber(*question, value))
                throw JsonFault("lens " + lens.id + " takes for granted that " + key + " is " + value
                                + ", which nobody asks for.");
        }
    }
}

/// The first so many that are not further behind than that.
std::size_t within(const Ranking& ranking, double margin)
{
    const double best = ranking.setUps.front().score;
    const auto end = std::find_if(ranking.setUps.begin(), ranking.setUps.end(),
                                  [&](const RankedSetUp& each) { return best - each.score > margin; });
    return std::size_t(end - ranking.setUps.begin());
}

std::vector<std::size_t> overlaysIn(const Ranking& ranking, double margin)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 1; i < ranking.setUps.size(); ++i) {
        const RankedSetUp& each = ranking.setUps[i];
        double points = 0;
        for (const AdviceReason& reason : each.reasons)
            points += reason.rule->isForEach() ? 0 : reason.points;
        if (each.source->kind == TemplateKind::overlay && points >= margin)
            found.push_back(i);
    }
    return found;
}

} // namespace

Result<Advisor> Advisor::read(const ResourceReader& read, const Facts& facts,
                              std::vector<ConstellationTemplate> templates)
{
    auto rules = readAdviceRules(read);
    if (!rules)
        return rules.error();
    auto knowledge = std::make_shared<Knowledge>();
    knowledge->facts = facts;
    knowledge->rules = std::move(*rules);
    knowledge->templates = std::move(templates);
    const FactValues nothingStated = facts.values({});
    try {
        checkLenses(knowledge->rules, facts);
        knowledge->arithmetic
            = std::make_unique<RankingArithmetic>(knowledge->rules, knowledge->templates, nothingStated);
        // What has no finite value shows here, not before a user.
        if (knowledge->arithmetic->rank(nothingStated, {}).setUps.empty())
            throw JsonFault("no constellation applies when nothing is known.");
    } catch (const JsonFault& fault) {
        return Error{std::string("advisor/rules.json or advisor/constellations.json is damaged: ") + fault.what()};
    }
    return Advisor(std::move(knowledge));
}

Advisor::Advisor(std::shared_ptr<const Knowledge> knowledge)
    : m_knowledge(std::move(knowledge))
{
}

const Facts& Advisor::facts() const
{
    return m_knowledge->facts;
}

const AdviceRules& Advisor::rules() const
{
    return m_knowledge->rules;
}

const std::vector<ConstellationTemplate>& Advisor::templates() const
{
    return m_knowledge->templates;
}

const ConstellationTemplate* Advisor::templateNamed(std::string_view id) const
{
    const auto found = std::find_if(templates().begin(), templates().end(),
                                    [id](const ConstellationTemplate& each) { return each.id == id; });
    return found == templates().end() ? nullptr : &*found;
}

Result<Ranking> Advisor::rank(const StatedFacts& stated, const AdviceLens* lens) const
{
    const StatedFacts seen = m_knowledge->seenThrough(stated, lens);
    if (const std::string refusal = m_knowledge->refusal(seen); !refusal.empty())
        return Error{refusal};
    try {
        Ranking ranking = m_knowledge->rank(seen, lens);
        if (ranking.setUps.empty())
            return Error{"No way to set up the roles applies to these facts."};
        return ranking;
    } catch (const JsonFault& fault) {
        return Error{std::string("There is no answer for these facts: ") + fault.what()};
    }
}

Result<Advice> Advisor::advise(const StatedFacts& stated, const AdviceLens* lens) const
{
    const StatedFacts seen = m_knowledge->seenThrough(stated, lens);
    auto ranking = rank(stated, lens);
    if (!ranking)
        return ranking.error();
    try {
        const AdviceRules& rules = m_knowledge->rules;
        Advice advice;
        advice.values = m_knowledge->facts.values(seen);
        advice.ranking = std::move(*ranking);
        advice.tied = within(advice.ranking, rules.tieMargin);
        // Margins are told in tenths, so that a difference may be off by next to nothing.
        advice.shown = std::min(within(advice.ranking, rules.closeMargin + 1e-9), std::size_t(rules.closeMax));
        advice.overlays = overlaysIn(advice.ranking, rules.overlayMargin);
        Sweeps sweeps(
            m_knowledge->facts, [&](const StatedFacts& changed) { return m_knowledge->rank(changed, lens); }, seen);
        sweeps.addTo(advice);
        return advice;
    } catch (const JsonFault& fault) {
        return Error{std::string("There is no answer for these facts: ") + fault.what()};
    }
}

} // namespace remit
