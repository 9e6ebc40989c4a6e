#include "analysis/meetings/meeting_times.h"

#include "core/rows_of.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

namespace remit {

namespace {

constexpr int weeksOfQuarter = 13;

/// What is asked of a text or a file that anybody may have written.
int atLeastOne(double value)
{
    constexpr double most = 1000;
    return static_cast<int>(std::lround(std::clamp(value, 1.0, most)));
}

double Meeting::*minutesMember(int sprintWeeks)
{
    constexpr std::array<double Meeting::*, 4> members{&Meeting::minutesInOneWeek, &Meeting::minutesInTwoWeeks,
                                                       &Meeting::minutesInThreeWeeks, &Meeting::minutesInFourWeeks};
    return members[static_cast<std::size_t>(std::clamp(sprintWeeks, 1, 4) - 1)];
}

/// Weeks of one turn.
int turnWeeks(const Meeting& meeting, int sprintWeeks)
{
    const int every = atLeastOne(meeting.every);
    if (meeting.per == Period::sprint)
        return sprintWeeks * every;
    if (meeting.per == Period::week && sprintWeeks % every != 0)
        return every;
    return sprintWeeks;
}

} // namespace

int minutesOf(const Meeting& meeting, int sprintWeeks)
{
    constexpr double most = 7 * minutesOfDay;
    return static_cast<int>(std::lround(std::clamp(meeting.*minutesMember(sprintWeeks), 0.0, most)));
}

void setMinutes(Meeting& meeting, int sprintWeeks, int minutes)
{
    meeting.*minutesMember(sprintWeeks) = minutes;
}

void setMinutes(Meeting& meeting, int minutes)
{
    for (int weeks = 1; weeks <= 4; ++weeks)
        setMinutes(meeting, weeks, minutes);
}

double timesAWeek(const Meeting& meeting, int sprintWeeks)
{
    const double times = atLeastOne(meeting.times);
    const double every = atLeastOne(meeting.every);
    switch (meeting.per) {
    case Period::day:
        return times * workingDaysOfWeek / every;
    case Period::week:
        return times / every;
    case Period::sprint:
        return times / (every * sprintWeeks);
    case Period::month:
        return times / (every * weeksOfMonth);
    case Period::quarter:
        return times / (every * weeksOfQuarter);
    case Period::halfYear:
        return times / (every * 2 * weeksOfQuarter);
    }
    return 0;
}

bool isByMonths(const Meeting& meeting)
{
    return meeting.per == Period::month || meeting.per == Period::quarter || meeting.per == Period::halfYear;
}

int monthsBetween(const Meeting& meeting)
{
    const int months = meeting.per == Period::halfYear ? 6 : meeting.per == Period::quarter ? 3 : 1;
    return months * atLeastOne(meeting.every);
}

int cycleMonths(const Meeting& meeting)
{
    return monthsBetween(meeting) * atLeastOne(meeting.turns);
}

int turnOf(const Meeting& meeting, const MeetingSlot& slot)
{
    return static_cast<int>(std::lround(std::clamp(slot.turn, 0.0, atLeastOne(meeting.turns) - 1.0)));
}

bool takesTime(const Meeting& meeting)
{
    return meeting.channel != Channel::written;
}

int cycleWeeks(const Meeting& meeting, int sprintWeeks)
{
    return isByMonths(meeting) ? 1 : turnWeeks(meeting, sprintWeeks) * atLeastOne(meeting.turns);
}

int slotsNeeded(const Meeting& meeting, int sprintWeeks)
{
    if (!takesTime(meeting))
        return 0;
    const int times = atLeastOne(meeting.times);
    if (meeting.per != Period::week)
        return times;
    return times * turnWeeks(meeting, sprintWeeks) / atLeastOne(meeting.every);
}

std::vector<MeetingSlot> slotsOf(const Plan& plan, const Meeting::Key& meeting)
{
    std::vector<MeetingSlot> slots;
    for (const MeetingSlot& each : eachOf<MeetingSlot>(plan, std::get<0>(meeting), std::get<1>(meeting)))
        slots.push_back(each);
    const auto place = [](const MeetingSlot& slot) {
        return std::tie(slot.turn, slot.week, slot.weekday, slot.startsAt, slot.slot);
    };
    std::sort(slots.begin(), slots.end(),
              [&](const MeetingSlot& one, const MeetingSlot& other) { return place(one) < place(other); });
    return slots;
}

std::optional<SlotTime> timeOf(const Meeting& meeting, const MeetingSlot& slot, int sprintWeeks)
{
    const auto from = minutesFrom(slot.startsAt);
    const bool isAnyDay = meeting.per == Period::day || slot.monthDay;
    if (!from || (!isAnyDay && slot.weekday == Weekday::any))
        return std::nullopt;
    SlotTime time;
    time.cycle = cycleWeeks(meeting, sprintWeeks);
    if (!isByMonths(meeting)) {
        const int week = static_cast<int>(std::lround(std::clamp(slot.week, 0.0, 1000.0)));
        time.week = (turnOf(meeting, slot) * turnWeeks(meeting, sprintWeeks) + week) % time.cycle;
    }
    time.weekday = isAnyDay ? Weekday::any : slot.weekday;
    time.cycle = meeting.per == Period::day ? 1 : time.cycle;
    time.week = meeting.per == Period::day ? 0 : time.week;
    time.from = *from;
    time.until = *from + minutesOf(meeting, sprintWeeks);
    return time;
}

bool coincide(const SlotTime& one, const SlotTime& other)
{
    const int rhythm = std::gcd(one.cycle, other.cycle);
    const bool sameWeek = (one.week - other.week) % rhythm == 0;
    const bool sameDay = one.weekday == Weekday::any || other.weekday == Weekday::any || one.weekday == other.weekday;
    return sameWeek && sameDay && one.from < other.until && other.from < one.until;
}

} // namespace remit
