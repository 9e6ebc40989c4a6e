#pragma once

#include "cadence/free_times.h"
#include "cadence/placement.h"

#include <vector>

/// What is to be placed, as numbers: who has to be where is settled, and what remains is which choice each slot takes.
namespace remit {

inline constexpr int daysOfWeek = 7;
/// Weeks after which everything comes again; a rhythm that would need more counts as taking its time in more weeks.
inline constexpr int mostWeeks = 24;
/// Days counted from the Monday of the sprint.
using DaySet = std::bitset<std::size_t{mostWeeks} * daysOfWeek>;

/// The days that one choice takes: one, or those on which it comes again before everything does.
struct DayPattern {
    std::vector<int> days;
    DaySet set;
    /// The week of its cycle, from 0.
    int week = 0;
    /// `any` for every working day.
    Weekday weekday = Weekday::any;
};

/// A time that a slot can have.
struct SlotChoice {
    int pattern = 0;
    /// The first quarter.
    int from = 0;
    int cost = 0;
    Quarters taken;
};

struct MeetingToPlace {
    MeetingId meeting;
    /// Whose calendars it takes, by their numbers.
    std::vector<int> owners;
    int quarters = 1;
    /// Whether it comes no more than once a day.
    bool isOncePerDay = false;
    /// Whether it does not come on two days of one week that follow each other.
    bool keepsApart = false;
    /// Each of these sets of days has to have one.
    std::vector<DaySet> windows;
    /// Meetings, by their numbers, that are over when it begins on the same day.
    std::vector<int> after;
    /// And those that begin only then.
    std::vector<int> before;
};

struct SlotToPlace {
    int meeting = 0;
    int turn = 0;
    /// Which repetition of its series it is of; the first one's weekdays are those of the series.
    int group = 0;
    /// Ordered by pattern, then time.
    std::vector<SlotChoice> choices;
    /// It is pinned, or no time is sought for its meeting: it has one choice.
    bool isFixed = false;
};

struct PlacementProblem {
    /// Weeks after which everything comes again.
    int weeks = 1;
    int otherWeekdayCost = 0;
    std::vector<MeetingToPlace> meetings;
    std::vector<SlotToPlace> slots;
    std::vector<DayPattern> patterns;
    /// The working time of each owner on each day.
    std::vector<std::vector<Quarters>> open;
    std::vector<MeetingLeft> left;

    const MeetingToPlace& meetingOf(const SlotToPlace& slot) const
    {
        return meetings[static_cast<std::size_t>(slot.meeting)];
    }
    const DayPattern& patternOf(const SlotChoice& choice) const
    {
        return patterns[static_cast<std::size_t>(choice.pattern)];
    }
};

/// The choice of each slot by its number, or none: -1.
using Choices = std::vector<int>;

/// Whether the two slots cannot both be held so; two that are fixed always can.
bool excludeEachOther(const PlacementProblem& problem, const SlotToPlace& one, const SlotChoice& first,
                      const SlotToPlace& other, const SlotChoice& second);
/// Whether two meetings have somebody in common.
bool shareOwner(const MeetingToPlace& one, const MeetingToPlace& other);
/// All costs, where every slot has a choice.
int costOfChoices(const PlacementProblem& problem, const Choices& choices);
/// Takes the times away from meetings that do not come in each of their windows.
void dropUnmetWindows(const PlacementProblem& problem, Choices& choices);
/// Takes away the choices that what is fixed leaves no room for.
void dropWhatFixedExclude(PlacementProblem& problem);
/// The problem in parts that have nothing to do with each other, with the slots of each part.
struct PartOfProblem {
    PlacementProblem problem;
    std::vector<std::size_t> slots;
};
std::vector<PartOfProblem> partsOf(const PlacementProblem& problem);

} // namespace remit
