#include "cadence/placement_problem.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace remit {

namespace {

bool isAmong(const std::vector<int>& all, int number)
{
    return std::find(all.begin(), all.end(), number) != all.end();
}

/// Whether the second meeting begins before the first, which comes before it, is over.
bool breaksOrder(const PlacementProblem& problem, const SlotToPlace& first, const SlotChoice& early,
                 const SlotToPlace& second, const SlotChoice& late)
{
    return isAmong(problem.meetingOf(second).after, first.meeting)
        && late.from < early.from + problem.meetingOf(first).quarters;
}

/// Whether two days of one meeting are too near each other.
bool areTooNear(const PlacementProblem& problem, const MeetingToPlace& meeting, const SlotChoice& one,
                const SlotChoice& other)
{
    const DaySet& days = problem.patternOf(one).set;
    const DaySet& others = problem.patternOf(other).set;
    if (meeting.isOncePerDay && (days & others).any())
        return true;
    // Saturday and Sunday lie between Friday and Monday, so that a shift by a day stays within the week.
    return meeting.keepsApart && (((days << 1) & others).any() || ((others << 1) & days).any());
}

int seriesCost(const PlacementProblem& problem, const std::set<Weekday>& usual, const std::vector<Weekday>& later)
{
    return problem.otherWeekdayCost
        * static_cast<int>(std::count_if(later.begin(), later.end(), [&](Weekday day) { return !usual.count(day); }));
}

/// For each meeting the lowest number of one it is connected with.
std::vector<int> partNumbers(const PlacementProblem& problem)
{
    std::vector<int> part(problem.meetings.size());
    std::iota(part.begin(), part.end(), 0);
    const auto join = [&](int one, int other) {
        const int low = std::min(part[static_cast<std::size_t>(one)], part[static_cast<std::size_t>(other)]);
        const int high = std::max(part[static_cast<std::size_t>(one)], part[static_cast<std::size_t>(other)]);
        std::replace(part.begin(), part.end(), high, low);
    };
    for (std::size_t one = 0; one < part.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            if (shareOwner(problem.meetings[one], problem.meetings[other]))
                join(static_cast<int>(one), static_cast<int>(other));
        }
        for (const int earlier : problem.meetings[one].after)
            join(static_cast<int>(one), earlier);
    }
    return part;
}

} // namespace

bool shareOwner(const MeetingToPlace& one, const MeetingToPlace& other)
{
    return std::any_of(one.owners.begin(), one.owners.end(), [&](int owner) { return isAmong(other.owners, owner); });
}

bool excludeEachOther(const PlacementProblem& problem, const SlotToPlace& one, const SlotChoice& first,
                      const SlotToPlace& other, const SlotChoice& second)
{
    if (one.isFixed && other.isFixed)
        return false;
    if (one.meeting == other.meeting && areTooNear(problem, problem.meetingOf(one), first, second))
        return true;
    if ((problem.patternOf(first).set & problem.patternOf(second).set).none())
        return false;
    if ((first.taken & second.taken).any() && shareOwner(problem.meetingOf(one), problem.meetingOf(other)))
        return true;
    return breaksOrder(problem, one, first, other, second) || breaksOrder(problem, other, second, one, first);
}

int costOfChoices(const PlacementProblem& problem, const Choices& choices)
{
    int sum = 0;
    std::map<int, std::set<Weekday>> usual;
    std::map<int, std::vector<Weekday>> later;
    for (std::size_t number = 0; number < problem.slots.size(); ++number) {
        const SlotToPlace& slot = problem.slots[number];
        const SlotChoice& choice = slot.choices[static_cast<std::size_t>(choices[number])];
        sum += choice.cost;
        if (slot.group == 0)
            usual[slot.meeting].insert(problem.patternOf(choice).weekday);
        else
            later[slot.meeting].push_back(problem.patternOf(choice).weekday);
    }
    for (const auto& [meeting, days] : later)
        sum += seriesCost(problem, usual[meeting], days);
    return sum;
}

void dropUnmetWindows(const PlacementProblem& problem, Choices& choices)
{
    std::vector<DaySet> days(problem.meetings.size());
    const auto isHeld = [&](std::size_t slot) { return choices[slot] >= 0; };
    for (std::size_t slot = 0; slot < choices.size(); ++slot) {
        if (isHeld(slot))
            days[static_cast<std::size_t>(problem.slots[slot].meeting)]
                |= problem.patternOf(problem.slots[slot].choices[static_cast<std::size_t>(choices[slot])]).set;
    }
    for (std::size_t slot = 0; slot < choices.size(); ++slot) {
        const SlotToPlace& each = problem.slots[slot];
        const std::vector<DaySet>& windows = problem.meetingOf(each).windows;
        const DaySet& held = days[static_cast<std::size_t>(each.meeting)];
        if (!each.isFixed && std::any_of(windows.begin(), windows.end(), [&](const DaySet& window) {
                return (window & held).none();
            }))
            choices[slot] = -1;
    }
}

void dropWhatFixedExclude(PlacementProblem& problem)
{
    for (const SlotToPlace& fixed : problem.slots) {
        if (!fixed.isFixed)
            continue;
        for (SlotToPlace& slot : problem.slots) {
            if (!slot.isFixed)
                std::erase_if(slot.choices, [&](const SlotChoice& choice) {
                    return excludeEachOther(problem, fixed, fixed.choices.front(), slot, choice);
                });
        }
    }
}

std::vector<PartOfProblem> partsOf(const PlacementProblem& problem)
{
    const std::vector<int> part = partNumbers(problem);
    std::map<int, PartOfProblem> parts;
    for (std::size_t number = 0; number < problem.slots.size(); ++number) {
        const SlotToPlace& slot = problem.slots[number];
        const int key = part[static_cast<std::size_t>(slot.meeting)];
        const auto [found, isNew] = parts.try_emplace(key);
        PartOfProblem& each = found->second;
        if (isNew) {
            each.problem = problem;
            each.problem.slots.clear();
        }
        each.problem.slots.push_back(slot);
        each.slots.push_back(number);
    }
    std::vector<PartOfProblem> all;
    all.reserve(parts.size());
    for (auto& [key, each] : parts) {
        for (std::size_t meeting = 0; meeting < part.size(); ++meeting) {
            if (part[meeting] != key)
                each.problem.meetings[meeting].windows.clear();
        }
        all.push_back(std::move(each));
    }
    return all;
}

} // namespace remit
