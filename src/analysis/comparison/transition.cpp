#include "analysis/comparison/transition.h"

#include "core/chart.h"
#include "core/organisation.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

std::map<ResponsibilityId, RowMove> movesByRow(const Plan& plan, ConstellationId before, ConstellationId after,
                                               MovedPart part, bool withPeople)
{
    auto all = movesBetween(plan, before, after, part);
    if (!withPeople)
        all = toldByRoles(std::move(all));
    std::map<ResponsibilityId, RowMove> moves;
    for (RowMove& move : all)
        moves.emplace(move.responsibility, std::move(move));
    return moves;
}

bool hadLetters(const Plan& plan, ConstellationId before, ResponsibilityId row, RoleId role)
{
    return !lettersAt(plan, {before, row, role}).empty();
}

/// Whether the person wore a hat that had a part in the row.
bool hadPart(const Plan& plan, ConstellationId before, ResponsibilityId row, PersonId person)
{
    for (const RoleId role : rolesInOrder(plan, before)) {
        const std::vector<PersonId> people = peopleOf(plan, before, role);
        if (hadLetters(plan, before, row, role) && std::find(people.begin(), people.end(), person) != people.end())
            return true;
    }
    return false;
}

/// Whether somebody takes it over who had no part in the row before.
bool comesNew(const Plan& plan, ConstellationId before, const Handover& handover)
{
    const RowMove& move = handover.lastWord ? *handover.lastWord : *handover.doing;
    if (move.rolesBefore.empty())
        return false;
    const ResponsibilityId row = handover.responsibility;
    if (move.isByPeople)
        return std::any_of(move.peopleAfter.begin(), move.peopleAfter.end(),
                           [&](PersonId person) { return !hadPart(plan, before, row, person); });
    return std::any_of(move.rolesAfter.begin(), move.rolesAfter.end(),
                       [&](RoleId role) { return !hadLetters(plan, before, row, role); });
}

bool isVacantAfter(const std::optional<RowMove>& move)
{
    return move && move->isVacantAfter && move->peopleAfter.empty();
}

/// What the plan says of it in place of what is proposed.
void takeState(const Plan& plan, ConstellationId before, ConstellationId after, Handover& handover)
{
    handover.proposedWeeks = handover.weeks;
    if (const auto* state = plan.find<HandoverState>({after, before, handover.responsibility})) {
        handover.weeks = state->weeks.value_or(handover.weeks);
        handover.done = state->done;
        handover.doneOn = state->doneOn;
    }
}

class HandoverWeigher {
public:
    HandoverWeigher(const Plan& plan, ConstellationId before, const HandoverRules& rules,
                    const ConstellationLoad& loads)
        : m_plan(plan)
        , m_before(before)
        , m_rules(rules)
        , m_loads(loads)
    {
    }

    void weigh(Handover& handover) const
    {
        const auto hours = m_loads.efforts().find(handover.responsibility);
        if (hours != m_loads.efforts().end())
            handover.hours = hours->second;
        handover.weeks = m_rules.usualWeeks;
        for (std::size_t at = 0; at < m_rules.rules.size(); ++at) {
            const HandoverRule& rule = m_rules.rules[at];
            if (!holds(rule, handover))
                continue;
            handover.reasons.push_back(at);
            handover.weight += rule.weight;
            handover.weeks = std::max(handover.weeks, rule.weeks);
        }
    }

private:
    bool holds(const HandoverRule& rule, const Handover& handover) const
    {
        switch (rule.risk) {
        case HandoverRisk::lastWord:
            return handover.lastWord.has_value();
        case HandoverRisk::daily:
            return handover.doing && handover.hours && *handover.hours >= rule.fromHours;
        case HandoverRisk::newcomer:
            return comesNew(m_plan, m_before, handover);
        case HandoverRisk::vacant:
            return isVacantAfter(handover.lastWord) || isVacantAfter(handover.doing);
        }
        return false;
    }

    const Plan& m_plan;
    ConstellationId m_before;
    const HandoverRules& m_rules;
    const ConstellationLoad& m_loads;
};

} // namespace

std::vector<Handover> handovers(const Plan& plan, ConstellationId before, ConstellationId after,
                                const HandoverRules& rules, const ConstellationLoad& loads, bool withPeople)
{
    const auto lastWords = movesByRow(plan, before, after, MovedPart::lastWord, withPeople);
    const auto doing = movesByRow(plan, before, after, MovedPart::doing, withPeople);
    const HandoverWeigher weigher(plan, before, rules, loads);
    std::vector<Handover> all;
    for (const Band& band : chartOf(plan, after).bands) {
        for (const ResponsibilityId row : band.rows) {
            Handover handover{row};
            if (const auto found = lastWords.find(row); found != lastWords.end())
                handover.lastWord = found->second;
            if (const auto found = doing.find(row); found != doing.end())
                handover.doing = found->second;
            if (!handover.lastWord && !handover.doing)
                continue;
            weigher.weigh(handover);
            takeState(plan, before, after, handover);
            all.push_back(std::move(handover));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Handover& one, const Handover& other) {
        return one.weight != other.weight ? one.weight > other.weight : one.hours.value_or(0) > other.hours.value_or(0);
    });
    return all;
}

} // namespace remit
