#include "cadence/placement_state.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

constexpr int weightOfSlot = 10000;
constexpr int weightOfMissing = 1000;
constexpr int noChoice = -1;

} // namespace

PlacementState::PlacementState(const PlacementProblem& problem)
    : m_problem(problem)
    , m_choices(problem.slots.size(), noChoice)
    , m_slots(problem.meetings.size())
    , m_busy(problem.open.size(), std::vector<Quarters>(static_cast<std::size_t>(problem.weeks * daysOfWeek)))
    , m_days(problem.meetings.size())
{
    for (std::size_t slot = 0; slot < problem.slots.size(); ++slot)
        m_slots[static_cast<std::size_t>(problem.slots[slot].meeting)].push_back(slot);
    for (std::size_t meeting = 0; meeting < m_slots.size(); ++meeting) {
        if (!m_slots[meeting].empty())
            countDays(static_cast<int>(meeting));
    }
    for (std::size_t slot = 0; slot < problem.slots.size(); ++slot) {
        if (!problem.slots[slot].isFixed) {
            m_open.push_back(slot);
            continue;
        }
        take(slot, 0);
        --m_placed;
    }
}

int PlacementState::weight() const
{
    return m_cost + m_otherWeekdays * m_problem.otherWeekdayCost + m_missing * weightOfMissing
        + (static_cast<int>(m_open.size()) - m_placed) * weightOfSlot;
}

void PlacementState::take(std::size_t slot, int choice)
{
    m_choices[slot] = choice;
    mark(slot, chosen(slot), true);
    m_cost += chosen(slot).cost;
    ++m_placed;
    countDays(m_problem.slots[slot].meeting);
}

void PlacementState::giveBack(std::size_t slot)
{
    mark(slot, chosen(slot), false);
    m_cost -= chosen(slot).cost;
    --m_placed;
    m_choices[slot] = noChoice;
    countDays(m_problem.slots[slot].meeting);
}

void PlacementState::mark(std::size_t slot, const SlotChoice& choice, bool isBusy)
{
    for (const int owner : m_problem.meetingOf(m_problem.slots[slot]).owners) {
        for (const int day : m_problem.patternOf(choice).days) {
            Quarters& busy = m_busy[static_cast<std::size_t>(owner)][static_cast<std::size_t>(day)];
            busy = isBusy ? busy | choice.taken : busy & ~choice.taken;
        }
    }
}

bool PlacementState::isFree(std::size_t slot, const SlotChoice& choice) const
{
    return (closedOn(slot, choice.pattern) & choice.taken).none();
}

int PlacementState::weightOf(std::size_t slot, const SlotChoice& choice) const
{
    return choice.cost + addedByDays(slot, choice.pattern);
}

Quarters PlacementState::closedOn(std::size_t slot, int pattern) const
{
    const SlotToPlace& row = m_problem.slots[slot];
    const MeetingToPlace& meeting = m_problem.meetingOf(row);
    const DayPattern& days = m_problem.patterns[static_cast<std::size_t>(pattern)];
    if (meeting.isOncePerDay || meeting.keepsApart) {
        for (const std::size_t other : m_slots[static_cast<std::size_t>(row.meeting)]) {
            const bool isTaken = other != slot && m_choices[other] != noChoice;
            // Times do not matter: only the days of one meeting are compared.
            if (isTaken && excludeEachOther(m_problem, row, {pattern, 0, 0, {}}, m_problem.slots[other], chosen(other)))
                return Quarters().set();
        }
    }
    Quarters closed = closedByOrder(meeting, days);
    for (const int owner : meeting.owners) {
        for (const int day : days.days)
            closed |= busy(owner, day);
    }
    return closed;
}

Quarters PlacementState::closedByOrder(const MeetingToPlace& meeting, const DayPattern& pattern) const
{
    Quarters closed;
    const auto eachTaken = [&](const std::vector<int>& meetings, auto close) {
        for (const int number : meetings) {
            for (const std::size_t slot : m_slots[static_cast<std::size_t>(number)]) {
                if (m_choices[slot] != noChoice && (m_problem.patternOf(chosen(slot)).set & pattern.set).any())
                    close(chosen(slot).from, m_problem.meetings[static_cast<std::size_t>(number)].quarters);
            }
        }
    };
    eachTaken(meeting.after, [&](int from, int quarters) { closed |= quartersFrom(0, from + quarters); });
    eachTaken(meeting.before, [&](int from, int) { closed |= quartersFrom(from, quartersOfDay - from); });
    return closed;
}

std::vector<std::size_t> PlacementState::inTheWay(std::size_t slot, const SlotChoice& choice) const
{
    std::vector<std::size_t> found;
    for (const std::size_t other : m_open) {
        if (other != slot && m_choices[other] != noChoice
            && excludeEachOther(m_problem, m_problem.slots[slot], choice, m_problem.slots[other], chosen(other)))
            found.push_back(other);
    }
    return found;
}

int PlacementState::addedByDays(std::size_t slot, int pattern) const
{
    const SlotToPlace& row = m_problem.slots[slot];
    const auto number = static_cast<std::size_t>(row.meeting);
    if (m_slots[number].size() == 1 && m_problem.meetings[number].windows.empty())
        return 0;
    const Days with = daysOf(row.meeting, &row, pattern);
    return (with.otherWeekdays - m_days[number].otherWeekdays) * m_problem.otherWeekdayCost
        + (with.missing - m_days[number].missing) * weightOfMissing;
}

PlacementState::Days PlacementState::daysOf(int meeting, const SlotToPlace* added, int pattern) const
{
    std::bitset<daysOfWeek + 1> usual;
    std::vector<Weekday> later;
    DaySet covered;
    const auto count = [&](const SlotToPlace& slot, const DayPattern& days) {
        covered |= days.set;
        if (slot.group == 0)
            usual.set(static_cast<std::size_t>(days.weekday));
        else
            later.push_back(days.weekday);
    };
    for (const std::size_t slot : m_slots[static_cast<std::size_t>(meeting)]) {
        if (m_choices[slot] != noChoice)
            count(m_problem.slots[slot], m_problem.patternOf(chosen(slot)));
    }
    if (added != nullptr)
        count(*added, m_problem.patterns[static_cast<std::size_t>(pattern)]);
    Days days;
    // While the first week has no day yet, none is another.
    if (usual.any())
        days.otherWeekdays = static_cast<int>(std::count_if(
            later.begin(), later.end(), [&](Weekday day) { return !usual[static_cast<std::size_t>(day)]; }));
    const auto& windows = m_problem.meetings[static_cast<std::size_t>(meeting)].windows;
    days.missing = static_cast<int>(
        std::count_if(windows.begin(), windows.end(), [&](const DaySet& window) { return (window & covered).none(); }));
    return days;
}

void PlacementState::countDays(int meeting)
{
    Days& known = m_days[static_cast<std::size_t>(meeting)];
    const Days now = daysOf(meeting);
    m_otherWeekdays += now.otherWeekdays - known.otherWeekdays;
    m_missing += now.missing - known.missing;
    known = now;
}

} // namespace remit
