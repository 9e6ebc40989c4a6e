#pragma once

#include "analysis/meetings/sprint.h"

#include <vector>

/// How long and how often a meeting is held, and whether two of them can fall on one time.
namespace remit {

inline constexpr double weeksOfMonth = 4.35;
inline constexpr int workingDaysOfWeek = 5;

/// In a sprint of 1 to 4 weeks.
int minutesOf(const Meeting& meeting, int sprintWeeks);
void setMinutes(Meeting& meeting, int sprintWeeks, int minutes);
/// The same in sprints of any length.
void setMinutes(Meeting& meeting, int minutes);
double timesAWeek(const Meeting& meeting, int sprintWeeks);

/// Whether it goes by months instead of by sprints.
bool isByMonths(const Meeting& meeting);
/// Months from one to the next of a meeting that goes by months.
int monthsBetween(const Meeting& meeting);
/// After how many months its times come again, all turns taken together.
int cycleMonths(const Meeting& meeting);
/// Which turn the slot is of, from 0.
int turnOf(const Meeting& meeting, const MeetingSlot& slot);
/// Whether it takes a place in the week: what is written does not.
bool takesTime(const Meeting& meeting);
/// Weeks after which its times come again, all turns taken together; 1 for one by months, which can fall into any week.
int cycleWeeks(const Meeting& meeting, int sprintWeeks);
/// How many slots say when it is held: in one turn of its cycle, or in one of its months. A daily one needs one.
int slotsNeeded(const Meeting& meeting, int sprintWeeks);
/// In the order of week, weekday and time.
std::vector<MeetingSlot> slotsOf(const Plan& plan, const Meeting::Key& meeting);

/// When a slot comes: in the weeks of the cycle that leave this rest, on that weekday.
struct SlotTime {
    int cycle = 1;
    int week = 0;
    Weekday weekday = Weekday::any;
    int from = 0;
    int until = 0;
};
/// Nothing where the slot says no day or its time can't be read.
std::optional<SlotTime> timeOf(const Meeting& meeting, const MeetingSlot& slot, int sprintWeeks);
/// Whether there is a week with a day on which both are held at one time.
bool coincide(const SlotTime& one, const SlotTime& other);

} // namespace remit
