#include "cadence/week_comfort.h"

#include "cadence/placement_search.h"

#include <algorithm>
#include <set>

namespace remit {

int Comfort::discomfort() const
{
    constexpr int weightOfFragment = 4;
    constexpr int weightOfRow = 6;
    constexpr int weightOfBlock = 3;
    return weightOfFragment * fragments + weightOfRow * backToBack - weightOfBlock * focusBlocks;
}

WeekComfort::WeekComfort(const PlacementProblem& problem, const Choices& choices)
    : m_problem(problem)
    , m_state(problem)
    , m_slots(problem.open.size())
{
    setChoices(m_state, choices);
    for (std::size_t slot = 0; slot < problem.slots.size(); ++slot) {
        for (const int owner : problem.meetingOf(problem.slots[slot]).owners)
            m_slots[static_cast<std::size_t>(owner)].push_back(slot);
    }
}

void WeekComfort::improve(PlacementClock& clock)
{
    constexpr int passes = 4;
    bool isBetter = true;
    for (int pass = 0; pass < passes && isBetter; ++pass) {
        isBetter = false;
        for (const std::size_t slot : m_state.open()) {
            if (!clock.goesOn())
                return;
            isBetter = move(slot) || isBetter;
            for (const std::size_t other : m_state.open())
                isBetter = (other > slot && exchange(slot, other)) || isBetter;
        }
    }
}

Comfort WeekComfort::comfort() const
{
    Comfort all;
    for (std::size_t owner = 0; owner < m_slots.size(); ++owner) {
        for (int day = 0; day < m_problem.weeks * daysOfWeek; ++day) {
            const Comfort each = comfortOf(static_cast<int>(owner), day);
            all.focusBlocks += each.focusBlocks;
            all.fragments += each.fragments;
            all.backToBack += each.backToBack;
        }
    }
    return all;
}

Comfort WeekComfort::comfortOf(int owner, int day) const
{
    constexpr int blockQuarters = 8;
    constexpr int fragmentQuarters = 4;
    Comfort comfort;
    const Quarters& open = m_problem.open[static_cast<std::size_t>(owner)][static_cast<std::size_t>(day)];
    const Quarters free = open & ~m_state.busy(owner, day);
    int run = 0;
    for (int quarter = 0; quarter <= quartersOfDay && open.any(); ++quarter) {
        if (quarter < quartersOfDay && free[static_cast<std::size_t>(quarter)]) {
            ++run;
            continue;
        }
        comfort.focusBlocks += run >= blockQuarters ? 1 : 0;
        comfort.fragments += run > 0 && run < fragmentQuarters ? 1 : 0;
        run = 0;
    }
    std::set<std::pair<int, int>> times;
    for (const std::size_t slot : m_slots[static_cast<std::size_t>(owner)]) {
        if (m_state.choices()[slot] < 0 || !daysOf(slot)[static_cast<std::size_t>(day)])
            continue;
        const SlotToPlace& row = m_problem.slots[slot];
        const int from = row.choices[static_cast<std::size_t>(m_state.choices()[slot])].from;
        times.insert({from, from + m_problem.meetingOf(row).quarters});
    }
    int inRow = 0;
    int end = -1;
    for (const auto& [from, until] : times) {
        inRow = from == end ? inRow + 1 : 1;
        comfort.backToBack += inRow > 2 ? 1 : 0;
        end = until;
    }
    return comfort;
}

DaySet WeekComfort::daysOf(std::size_t slot) const
{
    const auto choice = static_cast<std::size_t>(m_state.choices()[slot]);
    return m_problem.patternOf(m_problem.slots[slot].choices[choice]).set;
}

int WeekComfort::otherTimes(int meeting) const
{
    std::set<int> usual;
    std::vector<int> later;
    for (std::size_t slot = 0; slot < m_problem.slots.size(); ++slot) {
        const SlotToPlace& row = m_problem.slots[slot];
        if (row.meeting != meeting || m_state.choices()[slot] < 0)
            continue;
        const int from = row.choices[static_cast<std::size_t>(m_state.choices()[slot])].from;
        if (row.group == 0)
            usual.insert(from);
        else
            later.push_back(from);
    }
    return static_cast<int>(std::count_if(later.begin(), later.end(), [&](int from) { return !usual.count(from); }));
}

int WeekComfort::lateness(int meeting) const
{
    constexpr int quartersOfTwoHours = 8;
    int sum = 0;
    for (std::size_t slot = 0; slot < m_problem.slots.size(); ++slot) {
        const SlotToPlace& row = m_problem.slots[slot];
        if (row.meeting == meeting && m_state.choices()[slot] >= 0)
            sum += row.choices[static_cast<std::size_t>(m_state.choices()[slot])].from / quartersOfTwoHours;
    }
    return sum;
}

int WeekComfort::discomfortAround(std::size_t slot, const DaySet& days) const
{
    const SlotToPlace& row = m_problem.slots[slot];
    constexpr int weightOfOtherTime = 10;
    int sum = weightOfOtherTime * otherTimes(row.meeting) + lateness(row.meeting);
    for (const int owner : m_problem.meetingOf(row).owners) {
        for (int day = 0; day < m_problem.weeks * daysOfWeek; ++day)
            sum += days[static_cast<std::size_t>(day)] ? comfortOf(owner, day).discomfort() : 0;
    }
    return sum;
}

bool WeekComfort::move(std::size_t slot)
{
    const int now = m_state.choices()[slot];
    const DaySet days = daysOf(slot);
    m_state.giveBack(slot);
    const auto& choices = m_problem.slots[slot].choices;
    const int weight = m_state.weightOf(slot, choices[static_cast<std::size_t>(now)]);
    std::vector<int> equal;
    m_state.eachFree(slot, [&](int choice, int each) {
        if (each <= weight && choice != now)
            equal.push_back(choice);
    });
    int best = now;
    int gain = 0;
    for (const int choice : equal) {
        const DaySet both = days | m_problem.patternOf(choices[static_cast<std::size_t>(choice)]).set;
        m_state.take(slot, now);
        const int before = discomfortAround(slot, both);
        m_state.giveBack(slot);
        m_state.take(slot, choice);
        const int after = discomfortAround(slot, both);
        m_state.giveBack(slot);
        if (before - after > gain) {
            gain = before - after;
            best = choice;
        }
    }
    m_state.take(slot, best);
    return best != now;
}

bool WeekComfort::exchange(std::size_t one, std::size_t other)
{
    const auto numberOf = [&](std::size_t slot, const SlotChoice& place) {
        const auto& choices = m_problem.slots[slot].choices;
        const auto found = std::find_if(choices.begin(), choices.end(), [&](const SlotChoice& each) {
            return each.pattern == place.pattern && each.from == place.from;
        });
        return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
    };
    const auto chosen = [&](std::size_t slot) -> const SlotChoice& {
        return m_problem.slots[slot].choices[static_cast<std::size_t>(m_state.choices()[slot])];
    };
    const int first = numberOf(one, chosen(other));
    const int second = numberOf(other, chosen(one));
    return m_problem.slots[one].meeting != m_problem.slots[other].meeting && first >= 0 && second >= 0
        && tryExchange(one, first, other, second);
}

bool WeekComfort::tryExchange(std::size_t one, int first, std::size_t other, int second)
{
    const int weight = m_state.weight();
    const Choices before = m_state.choices();
    const DaySet days = daysOf(one) | daysOf(other);
    const int discomfort = discomfortAround(one, days) + discomfortAround(other, days);
    m_state.giveBack(one);
    m_state.giveBack(other);
    const auto take = [&](std::size_t slot, int choice) {
        const bool isFree = m_state.isFree(slot, m_problem.slots[slot].choices[static_cast<std::size_t>(choice)]);
        if (isFree)
            m_state.take(slot, choice);
        return isFree;
    };
    if (take(one, first) && take(other, second) && m_state.weight() <= weight
        && discomfortAround(one, days) + discomfortAround(other, days) < discomfort)
        return true;
    for (const std::size_t slot : {one, other}) {
        if (m_state.choices()[slot] >= 0)
            m_state.giveBack(slot);
    }
    setChoices(m_state, before);
    return false;
}

} // namespace remit
