#include "cadence/placed_slots.h"

#include <algorithm>

namespace remit {

namespace {

/// The slots of the meeting that may be given another time.
std::vector<MeetingSlot> movableSlots(const Plan& plan, const Meeting& meeting, int sprintWeeks)
{
    std::vector<MeetingSlot> slots = slotsOf(plan, meeting.key());
    std::erase_if(slots, [&](const MeetingSlot& slot) { return staysPut(meeting, slot, sprintWeeks); });
    return slots;
}

/// The same for the same meeting and number, and of no slot that is there.
MeetingSlotId idFor(const Plan& plan, const Meeting& meeting, int number)
{
    constexpr std::uint64_t golden = 0x9e3779b97f4a7c15U;
    constexpr std::uint64_t first = 0xbf58476d1ce4e5b9U;
    constexpr std::uint64_t positive = 0x7fffffffffffffffU;
    std::uint64_t mixed
        = static_cast<std::uint64_t>(meeting.meeting.value) + golden * static_cast<unsigned>(number + 1);
    for (;; mixed += golden) {
        std::uint64_t value = (mixed ^ (mixed >> 30U)) * first;
        value = (value ^ (value >> 27U)) & positive;
        const MeetingSlotId id{static_cast<std::int64_t>(value)};
        if (id && plan.find<MeetingSlot>({meeting.constellation, meeting.meeting, id}) == nullptr)
            return id;
    }
}

/// The chosen times of one meeting, in order.
std::vector<MeetingSlot> timesOf(const Meeting& meeting, int number, const PlacementProblem& problem,
                                 const Rhythm& rhythm, const Choices& choices)
{
    std::vector<MeetingSlot> times;
    for (std::size_t each = 0; each < problem.slots.size(); ++each) {
        const SlotToPlace& slot = problem.slots[each];
        if (slot.meeting != number || slot.isFixed || choices[each] < 0)
            continue;
        const SlotChoice& choice = slot.choices[static_cast<std::size_t>(choices[each])];
        const DayPattern& pattern = problem.patternOf(choice);
        MeetingSlot time{meeting.constellation, meeting.meeting, {}};
        time.turn = slot.turn;
        time.week = pattern.week % rhythm.turnWeeks;
        time.weekday = pattern.weekday;
        time.startsAt = clockText(choice.from * quarterMinutes);
        times.push_back(time);
    }
    std::stable_sort(times.begin(), times.end(), [](const MeetingSlot& one, const MeetingSlot& other) {
        return std::tie(one.turn, one.week, one.weekday, one.startsAt)
            < std::tie(other.turn, other.week, other.weekday, other.startsAt);
    });
    return times;
}

/// Where in the month the slots are that had no place in it.
double weekOfMonth(std::size_t number, const Rhythm& rhythm)
{
    constexpr std::size_t weeks = 4;
    const auto times = static_cast<std::size_t>(rhythm.times);
    const std::size_t week = number % times * weeks / times;
    return static_cast<double>(week);
}

} // namespace

std::vector<MeetingSlot> placedSlots(const Plan& plan, ConstellationId constellation, const PlacementProblem& problem,
                                     const SprintDays& days, const Choices& choices)
{
    std::vector<MeetingSlot> all;
    for (std::size_t number = 0; number < problem.meetings.size(); ++number) {
        const Meeting& meeting = *plan.find<Meeting>({constellation, problem.meetings[number].meeting});
        const Rhythm rhythm = rhythmOf(meeting, days.sprint().weeks);
        const std::vector<MeetingSlot> before = movableSlots(plan, meeting, days.sprint().weeks);
        std::vector<MeetingSlot> now = timesOf(meeting, static_cast<int>(number), problem, rhythm, choices);
        for (std::size_t each = 0; each < now.size(); ++each) {
            const bool isKnown = each < before.size();
            now[each].slot = isKnown ? before[each].slot : idFor(plan, meeting, static_cast<int>(each));
            if (isByMonths(meeting))
                now[each].week = isKnown ? before[each].week : weekOfMonth(each, rhythm);
        }
        all.insert(all.end(), now.begin(), now.end());
    }
    return all;
}

std::optional<Choices> choicesOfSlots(const Plan& plan, ConstellationId constellation, const PlacementProblem& problem,
                                      const SprintDays& days)
{
    Choices choices(problem.slots.size(), -1);
    for (std::size_t number = 0; number < problem.meetings.size(); ++number) {
        const Meeting& meeting = *plan.find<Meeting>({constellation, problem.meetings[number].meeting});
        const int sprintWeeks = days.sprint().weeks;
        std::vector<MeetingSlot> slots = movableSlots(plan, meeting, sprintWeeks);
        for (std::size_t each = 0; each < problem.slots.size(); ++each) {
            const SlotToPlace& row = problem.slots[each];
            if (row.meeting != static_cast<int>(number) || row.isFixed)
                continue;
            const auto isChosen = [&](const SlotChoice& choice, const MeetingSlot& slot) {
                const auto time = timeOf(meeting, slot, sprintWeeks);
                const DayPattern& pattern = problem.patternOf(choice);
                return time && choice.from * quarterMinutes == time->from && pattern.weekday == time->weekday
                    && pattern.week == time->week && (!isByMonths(meeting) || slot.turn == row.turn);
            };
            for (std::size_t choice = 0; choice < row.choices.size() && choices[each] < 0; ++choice) {
                const auto slot = std::find_if(slots.begin(), slots.end(), [&](const MeetingSlot& candidate) {
                    return isChosen(row.choices[choice], candidate);
                });
                if (slot == slots.end())
                    continue;
                choices[each] = static_cast<int>(choice);
                slots.erase(slot);
            }
            if (choices[each] < 0)
                return std::nullopt;
        }
    }
    return choices;
}

} // namespace remit
