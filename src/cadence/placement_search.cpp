#include "cadence/placement_search.h"

#include <algorithm>

namespace remit {

namespace {

std::vector<std::vector<std::size_t>> relatedSlots(const PlacementProblem& problem)
{
    std::vector<std::vector<std::size_t>> related(problem.slots.size());
    for (std::size_t one = 0; one < problem.slots.size(); ++one) {
        for (std::size_t other = 0; other < problem.slots.size(); ++other) {
            const SlotToPlace& first = problem.slots[one];
            const SlotToPlace& second = problem.slots[other];
            if (!first.isFixed && !second.isFixed
                && (first.meeting == second.meeting || shareOwner(problem.meetingOf(first), problem.meetingOf(second))))
                related[one].push_back(other);
        }
    }
    return related;
}

} // namespace

void setChoices(PlacementState& state, const Choices& choices)
{
    for (const std::size_t slot : state.open()) {
        if (state.choices()[slot] >= 0 && state.choices()[slot] != choices[slot])
            state.giveBack(slot);
    }
    for (const std::size_t slot : state.open()) {
        if (choices[slot] >= 0 && state.choices()[slot] < 0)
            state.take(slot, choices[slot]);
    }
}

PlacementSearch::PlacementSearch(const PlacementProblem& problem)
    : m_problem(problem)
    , m_related(relatedSlots(problem))
    , m_state(problem)
    , m_best(problem)
{
    std::vector<std::size_t> order = m_state.open();
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return problem.slots[one].choices.size() < problem.slots[other].choices.size();
    });
    for (const std::size_t slot : order)
        putIn(slot);
    setChoices(m_best, m_state.choices());
}

void PlacementSearch::run(int steps, int bound, const GoesOn& goesOn)
{
    constexpr int stepsBetween = 64;
    constexpr int boldest = 6;
    if (m_state.open().empty())
        return;
    setChoices(m_state, m_best.choices());
    for (int count = 0; count < steps && m_best.weight() > bound; ++count) {
        if (count % stepsBetween == 0 && !goesOn(m_best))
            return;
        step(boldest - count / (steps / boldest + 1) - 1);
    }
}

void PlacementSearch::step(int boldness)
{
    const Choices before = m_state.choices();
    const int weight = m_state.weight();
    putIn(any(2) == 0 ? makeRoom() : takeOutSome());
    // Half of the steps may not lose anything, a quarter so much, an eighth twice as much.
    int allowed = weight;
    for (auto chance = m_random(); chance % 2 == 1; chance /= 2)
        allowed += boldness;
    if (m_state.weight() > allowed)
        setChoices(m_state, before);
    if (m_state.weight() < m_best.weight())
        setChoices(m_best, m_state.choices());
}

void PlacementSearch::putIn(std::vector<std::size_t> slots)
{
    std::shuffle(slots.begin(), slots.end(), m_random);
    for (const std::size_t slot : slots)
        putIn(slot);
}

void PlacementSearch::putIn(std::size_t slot)
{
    int best = -1;
    int least = 0;
    unsigned equal = 0;
    m_state.eachFree(slot, [&](int choice, int weight) {
        if (best < 0 || weight < least) {
            best = choice;
            least = weight;
            equal = 1;
        } else if (weight == least && m_random() % ++equal == 0) {
            best = choice;
        }
    });
    if (best >= 0)
        m_state.take(slot, best);
}

std::vector<std::size_t> PlacementSearch::takeOutSome()
{
    constexpr std::size_t most = 6;
    const std::size_t first = m_state.open()[any(m_state.open().size())];
    const std::vector<std::size_t>& related = m_related[first];
    std::vector<std::size_t> out{first};
    for (std::size_t count = 1 + any(most); count > 0; --count) {
        const std::size_t slot = related[any(related.size())];
        if (std::find(out.begin(), out.end(), slot) == out.end())
            out.push_back(slot);
    }
    for (const std::size_t slot : out) {
        if (m_state.choices()[slot] >= 0)
            m_state.giveBack(slot);
    }
    return out;
}

std::size_t PlacementSearch::slotToMove()
{
    const std::size_t start = any(m_state.open().size());
    for (std::size_t step = 0; step < m_state.open().size(); ++step) {
        const std::size_t slot = m_state.open()[(start + step) % m_state.open().size()];
        if (m_state.choices()[slot] < 0)
            return slot;
    }
    return m_state.open()[start];
}

std::vector<std::size_t> PlacementSearch::makeRoom()
{
    const std::size_t slot = slotToMove();
    const auto& choices = m_problem.slots[slot].choices;
    if (choices.empty())
        return {};
    const int now = m_state.choices()[slot];
    const auto chosen = static_cast<std::size_t>(any(choices.size()));
    if (now >= 0) {
        if (choices[chosen].cost > choices[static_cast<std::size_t>(now)].cost)
            return {};
        m_state.giveBack(slot);
    }
    std::vector<std::size_t> out = m_state.inTheWay(slot, choices[chosen]);
    for (const std::size_t each : out)
        m_state.giveBack(each);
    m_state.take(slot, static_cast<int>(chosen));
    return out;
}

} // namespace remit
