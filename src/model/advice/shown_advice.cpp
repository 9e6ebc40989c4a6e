#include "model/advice/shown_advice.h"

#include "advisor/advice/present_set_up.h"
#include "advisor/counted_facts.h"
#include "model/advice/advice_steps.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"

namespace remit {

ShownAdvice::ShownAdvice(PlanDocument& document, ShownConstellation& shown, const Catalogue& catalogue,
                         AdviceKnowledge knowledge, MeetingCatalogue meetings, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_shown(shown)
    , m_catalogue(catalogue)
    , m_knowledge(std::move(knowledge))
    , m_meetings(std::move(meetings))
{
    readFacts();
    connect(&document, &PlanDocument::changed, this, &ShownAdvice::follow);
    connect(&shown, &ShownConstellation::changed, this, &ShownAdvice::turn);
}

bool ShownAdvice::hasConstellation() const
{
    return m_shown.find() != nullptr;
}

const Result<Advice>& ShownAdvice::advice() const
{
    if (!m_advice)
        m_advice = m_knowledge.advisor.advise(m_stated, m_lens);
    return *m_advice;
}

void ShownAdvice::setLens(const AdviceLens* lens)
{
    if (lens == m_lens)
        return;
    m_lens = lens;
    m_advice.reset();
    emit changed();
}

bool ShownAdvice::state(const FactQuestion& question, std::optional<double> value)
{
    return m_shown.find() == nullptr
        || m_document.perform(steps::stateFact(m_document.plan(), m_shown.id(), facts(), question, value));
}

void ShownAdvice::preview(const FactQuestion& question, double value)
{
    m_stated[question.key] = value;
    m_advice.reset();
    emit changed();
}

void ShownAdvice::endPreview()
{
    turn();
}

bool ShownAdvice::take(const Situation& situation)
{
    if (m_shown.find() == nullptr
        || !m_document.perform(steps::takeSituation(m_document.plan(), m_shown.id(), facts(), situation, m_counted)))
        return false;
    emit taken(situation);
    return true;
}

std::vector<const FactQuestion*> ShownAdvice::keptFrom(const Situation& situation) const
{
    std::vector<const FactQuestion*> kept;
    for (const auto& [key, value] : situation.facts) {
        const auto counted = m_counted.find(key);
        if (counted != m_counted.end() && counted->second != value)
            kept.push_back(facts().question(key));
    }
    return kept;
}

std::vector<const FirstAction*> ShownAdvice::firstActions(const Advice& advice) const
{
    const Plan* plan = m_shown.find() != nullptr ? &m_document.plan() : nullptr;
    return missingActions(m_knowledge.firstActions, advice, plan, m_shown.id());
}

RecommendedCadence ShownAdvice::cadenceOf(const ConstellationTemplate& source) const
{
    return recommendedCadence(m_catalogue, m_meetings, facts(), source, m_stated);
}

bool ShownAdvice::create(const ConstellationTemplate& source)
{
    const auto id = newId<ConstellationId>();
    if (!m_document.perform(steps::createAdvised(m_document.plan(), m_catalogue, facts(), source, m_stated, id)))
        return false;
    m_shown.show(id);
    return true;
}

const ConstellationTemplate* ShownAdvice::present() const
{
    return m_shown.find() == nullptr ? nullptr : presentSetUp(m_document.plan(), m_shown.id(), m_knowledge.advisor);
}

/// A change of seats or names leaves the advice as it is, but not what it is compared with.
void ShownAdvice::follow(const PlanChange& change)
{
    if (mayChangeFacts(change))
        return turn();
    emit changed();
}

void ShownAdvice::turn()
{
    if (readFacts())
        m_advice.reset();
    emit changed();
}

bool ShownAdvice::readFacts()
{
    const Plan& plan = m_document.plan();
    const StatedFacts before = m_stated;
    m_counted = countedFacts(facts(), typedFacts(facts(), plan, m_shown.id()), plan, m_shown.id());
    m_stated = statedFacts(facts(), plan, m_shown.id());
    for (const FactQuestion& each : facts().attributes())
        m_stated.erase(each.key);
    return m_stated != before;
}

} // namespace remit
