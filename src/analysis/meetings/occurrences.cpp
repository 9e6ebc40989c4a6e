#include "analysis/meetings/occurrences.h"

#include "analysis/meetings/attendance.h"
#include "analysis/meetings/working_time.h"
#include "core/rows_of.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace remit {

namespace {

using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

year_month monthOf(Date date)
{
    const year_month_day day(date);
    return day.year() / day.month();
}

std::vector<Date> daysByMonths(const Meeting& meeting, const MeetingSlot& slot, Date first, Date from, Date until)
{
    std::vector<Date> found;
    const auto nth = static_cast<int>(std::lround(std::clamp(slot.week, 0.0, 4.0)));
    for (year_month month = monthOf(first) + months(monthsBetween(meeting) * turnOf(meeting, slot));
         Date(month / std::chrono::day(1)) < until; month += months(cycleMonths(meeting))) {
        const Date day = slot.monthDay
            ? inMonth(month, static_cast<int>(std::lround(std::clamp(*slot.monthDay, 1.0, 31.0))))
            : nthInMonth(month, slot.weekday, nth);
        if (day >= first && day >= from && day < until)
            found.push_back(day);
    }
    return found;
}

std::vector<Date> daysByWeeks(const SlotTime& time, const Sprint& sprint, Date from, Date until)
{
    std::vector<Date> found;
    for (Date day = from; day < until; day += std::chrono::days(1)) {
        const bool isItsDay = time.weekday == Weekday::any ? daysAfterMonday(weekdayOf(day)) < workingDaysOfWeek
                                                           : weekdayOf(day) == time.weekday;
        if (isItsDay && (weeksSinceStart(sprint, day) - time.week) % time.cycle == 0)
            found.push_back(day);
    }
    return found;
}

/// The places of those who have to come.
std::set<LocationId> placesOf(const Plan& plan, const Meeting& meeting)
{
    std::set<LocationId> places;
    for (const Participant& who : participantsOf(plan, meeting)) {
        if (who.seat && who.isRequired)
            places.insert(workingTimeOf(plan, {meeting.constellation, who.seat}).location);
    }
    if (places.empty())
        places.insert(leadingTime(plan, meeting.constellation).location);
    return places;
}

} // namespace

std::vector<Date> daysOf(const Meeting& meeting, const MeetingSlot& slot, const Sprint& sprint, Date from, Date until)
{
    const auto time = timeOf(meeting, slot, sprint.weeks);
    if (!time)
        return {};
    const Date first = dateFrom(meeting.startsOn).value_or(sprint.start);
    if (!isByMonths(meeting))
        return daysByWeeks(*time, sprint, std::max(first, from), until);
    return daysByMonths(meeting, slot, first, from, until);
}

std::vector<Occurrence> occurrencesOf(const Plan& plan, ConstellationId constellation, Date from, Date until)
{
    const Sprint sprint = sprintOf(plan, constellation);
    std::vector<Occurrence> all;
    for (const Meeting& meeting : eachOf<Meeting>(plan, constellation)) {
        const std::set<LocationId> places = placesOf(plan, meeting);
        for (const MeetingSlot& slot : slotsOf(plan, meeting.key())) {
            for (const Date day : daysOf(meeting, slot, sprint, from, until)) {
                const bool isFree = std::all_of(places.begin(), places.end(),
                                                [&](LocationId place) { return isHoliday(plan, place, day); });
                if (!isFree)
                    all.push_back({meeting.meeting, slot.slot, day, *minutesFrom(slot.startsAt),
                                   minutesOf(meeting, sprint.weeks)});
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const Occurrence& one, const Occurrence& other) {
        return std::tie(one.date, one.startsAt, one.meeting, one.slot)
            < std::tie(other.date, other.startsAt, other.meeting, other.slot);
    });
    return all;
}

} // namespace remit
