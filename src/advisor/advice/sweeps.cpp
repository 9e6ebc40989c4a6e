#include "advisor/advice/sweeps.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace remit {

std::vector<double> sweepValues(const FactQuestion& question)
{
    if (question.kind == FactKind::yesNo)
        return {0, 1};
    std::vector<double> values = question.sweep;
    for (const FactChoice& each : question.choices) {
        if (question.kind == FactKind::choice)
            values.push_back(each.value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

Sweeps::Sweeps(const Facts& facts, Rank rank, StatedFacts stated)
    : m_facts(facts)
    , m_rank(std::move(rank))
    , m_stated(std::move(stated))
{
}

void Sweeps::addTo(Advice& advice)
{
    addOpenFacts(advice);
    for (const FactQuestion& question : m_facts.questions())
        addTriggers(question, advice);
}

const Sweeps::Winner& Sweeps::winnerAt(const FactQuestion& question, double value)
{
    const auto [place, isNew] = m_winners.try_emplace({&question, value});
    if (!isNew)
        return place->second;
    StatedFacts changed = m_stated;
    changed[question.key] = value;
    const Ranking ranking = m_rank(changed);
    if (ranking.setUps.empty())
        return place->second;
    const RankedSetUp& best = ranking.setUps.front();
    const double second = ranking.setUps.size() > 1 ? ranking.setUps[1].score : best.score;
    place->second = {best.source, best.score - second, best.heads};
    return place->second;
}

double Sweeps::changingShare(const FactQuestion& question, const Advice& advice)
{
    int others = 0;
    int changing = 0;
    for (const double value : sweepValues(question)) {
        if (value == advice.values.of(question.key))
            continue;
        ++others;
        changing += winnerAt(question, value).source != advice.best().source ? 1 : 0;
    }
    return others == 0 ? 0 : double(changing) / others;
}

void Sweeps::addOpenFacts(Advice& advice)
{
    double total = 0;
    double asked = 0;
    for (const FactQuestion& question : m_facts.questions()) {
        total += question.weight;
        if (m_stated.find(question.key) != m_stated.end() || question.weight == 0)
            continue;
        if (const double weight = question.weight * changingShare(question, advice); weight > 0) {
            asked += weight;
            advice.open.push_back({&question, weight});
        }
    }
    std::sort(advice.open.begin(), advice.open.end(), [](const OpenFact& one, const OpenFact& two) {
        return one.weight != two.weight ? one.weight > two.weight : one.question->key > two.question->key;
    });
    if (total > 0)
        advice.settled = static_cast<int>(std::nearbyint(100 * std::pow(1 - asked / total, 2)));
}

void Sweeps::addTriggers(const FactQuestion& question, Advice& advice)
{
    const double here = advice.values.of(question.key);
    const std::vector<double> values = sweepValues(question);
    const auto firstIn = [&](auto begin, auto end, auto isAhead) {
        double last = here;
        for (auto each = begin; each != end; ++each) {
            if (!isAhead(*each, here))
                continue;
            const Winner& winner = winnerAt(question, *each);
            if (winner.source != advice.best().source) {
                AdviceTrigger trigger{&question, here, last, *each, winner.source, winner.lead, winner.heads};
                narrow(trigger, advice.best().source);
                advice.triggers.push_back(trigger);
                return;
            }
            last = *each;
        }
    };
    firstIn(values.begin(), values.end(), std::greater<>());
    firstIn(values.rbegin(), values.rend(), std::less<>());
}

void Sweeps::narrow(AdviceTrigger& trigger, const ConstellationTemplate* best)
{
    if (trigger.question->kind != FactKind::integer)
        return;
    while (std::abs(trigger.at - trigger.last) > 1) {
        const double middle = std::floor((trigger.at + trigger.last) / 2);
        if (middle == trigger.at || middle == trigger.last)
            return;
        const Winner& winner = winnerAt(*trigger.question, middle);
        if (winner.source == best) {
            trigger.last = middle;
            continue;
        }
        trigger.at = middle;
        trigger.becomes = winner.source;
        trigger.lead = winner.lead;
        trigger.heads = winner.heads;
    }
}

} // namespace remit
