#include "cadence/part_solving.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace remit {

PartSolving::PartSolving(const PlacementProblem& problem, PlacementClock& clock)
    : m_problem(problem)
    , m_clock(clock)
    , m_before(clock.progress)
    , m_search(problem)
{
}

SolvedPart PartSolving::solve()
{
    m_bound = boundOf(m_problem, m_clock);
    if (m_bound.isImpossible)
        return answer(PlacementStatus::impossible);
    m_least = m_bound.wholeLeast();
    searchInRounds();
    if (!m_search.best().isWhole()) {
        const auto outcome = branch();
        if (outcome != LinearProgram::Outcome::solved)
            return answer(outcome == LinearProgram::Outcome::impossible ? PlacementStatus::impossible
                                                                        : PlacementStatus::cancelled);
        searchInRounds();
    }
    const bool isProven = isAtBound() || branch() != LinearProgram::Outcome::stopped;
    return answer(isProven ? PlacementStatus::optimal : PlacementStatus::feasible);
}

void PartSolving::searchInRounds()
{
    constexpr int rounds = 3;
    constexpr int stepsOfSlot = 300;
    constexpr std::ptrdiff_t few = 2500;
    int steps = stepsOfSlot * static_cast<int>(m_problem.slots.size());
    for (int round = 0; round < rounds && !isAtBound() && m_clock.secondsLeft() > 0; ++round) {
        search(steps);
        steps *= 2;
        std::ptrdiff_t kept = 0;
        for (const std::vector<bool>& row : keptChoices())
            kept += std::count(row.begin(), row.end(), true);
        if (m_search.best().isWhole() && kept <= few)
            return;
    }
}

bool PartSolving::isEasilyPossible()
{
    constexpr int steps = 3000;
    m_bound = boundOf(m_problem, m_clock);
    if (!m_bound.isImpossible && !m_search.best().isWhole())
        search(steps);
    return !m_bound.isImpossible && m_search.best().isWhole();
}

std::optional<bool> PartSolving::isPossible()
{
    if (isEasilyPossible())
        return true;
    if (m_bound.isImpossible)
        return false;
    const auto outcome = branch();
    if (outcome == LinearProgram::Outcome::stopped)
        return std::nullopt;
    return outcome == LinearProgram::Outcome::solved;
}

bool PartSolving::isAtBound() const
{
    return m_search.best().isWhole() && m_search.best().weight() <= m_least;
}

void PartSolving::search(int steps)
{
    m_search.run(steps, m_least, watch());
}

PlacementSearch::GoesOn PartSolving::watch()
{
    return [this](const PlacementState& best) {
        m_clock.progress.placed = m_before.placed + best.placed();
        m_clock.progress.bound = m_before.bound.value_or(0) + m_least;
        m_clock.progress.best.reset();
        if (best.isWhole())
            m_clock.progress.best = m_before.best.value_or(0) + best.weight();
        return m_clock.goesOn();
    };
}

WholeWeek::Kept PartSolving::keptChoices() const
{
    const bool isWhole = m_search.best().isWhole();
    const double room = isWhole ? m_search.best().weight() - 1 - m_bound.least + programTolerance
                                : std::numeric_limits<double>::infinity();
    WholeWeek::Kept kept;
    for (const SlotToPlace& slot : m_problem.slots) {
        std::vector<bool>& row = kept.emplace_back(slot.choices.size(), true);
        for (std::size_t choice = 0; choice < row.size() && !m_bound.added.empty(); ++choice)
            row[choice] = m_bound.added[kept.size() - 1][choice] <= room;
    }
    return kept;
}

LinearProgram::Outcome PartSolving::branch()
{
    if (!m_clock.goesOn())
        return LinearProgram::Outcome::stopped;
    const bool isWhole = m_search.best().isWhole();
    std::optional<int> most;
    if (isWhole)
        most = m_search.best().weight() - 1;
    WholeWeek week(m_problem, keptChoices(), most);
    const auto goesOn = watch();
    const auto outcome = week.solve(m_clock.secondsLeft(), !isWhole, [&](double bound) {
        m_least = isWhole ? std::max(m_least, static_cast<int>(std::ceil(bound - programTolerance))) : m_least;
        return goesOn(m_search.best());
    });
    if (outcome == LinearProgram::Outcome::solved)
        m_search.startFrom(week.choices());
    return outcome;
}

SolvedPart PartSolving::answer(PlacementStatus status) const
{
    SolvedPart part{status, m_search.best().choices(), 0, m_least};
    if (status != PlacementStatus::optimal && status != PlacementStatus::feasible) {
        dropUnmetWindows(m_problem, part.choices);
        return part;
    }
    part.cost = costOfChoices(m_problem, part.choices);
    part.bound = status == PlacementStatus::optimal ? part.cost : std::min(m_least, part.cost);
    return part;
}

} // namespace remit
