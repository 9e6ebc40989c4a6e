#pragma once

#include "analysis/meetings/meeting_times.h"
#include "analysis/meetings/troubles.h"
#include "cadence/placement.h"
#include "core/edits/edits_of_meetings.h"
#include "support/cadence_plan.h"
#include "support/plan_text.h"

#include <string>
#include <vector>

/// Seats and meetings of a constellation, written down one by one.
namespace remit::test {

/// The Monday of the first sprint, in winter.
inline Date firstWeek()
{
    return *dateFrom("2026-01-05");
}

/// Berlin (1) and Lisbon (2), from nine to five with lunch from half past twelve for an hour; sprints of one week, no
/// half-day to be kept free.
inline Plan emptyPlan()
{
    Plan plan;
    Constellation constellation;
    constellation.id = theChart;
    constellation.name = "Chart";
    plan.put(constellation);
    plan.put(Location{LocationId{1}, "Berlin", "Europe/Berlin", "09:00", "17:00", 1});
    plan.put(Location{LocationId{2}, "Lisbon", "Europe/Lisbon", "09:00", "17:00", 2});
    plan.put(Setting{sprintWeeksSetting, "1"});
    plan.put(Setting{freeHalfDaySetting, "none"});
    return plan;
}

inline void addSeat(Plan& plan, std::int64_t id, std::int64_t location = 1)
{
    Seat seat;
    seat.constellation = theChart;
    seat.seat = SeatId{id};
    seat.location = LocationId{location};
    plan.put(seat);
}

/// A meeting of these seats, all of whom have to come; its number counts from 1.
inline Meeting& add(Plan& plan, const std::string& name, Period per, double times, int minutes,
                    const std::vector<std::int64_t>& seats)
{
    Meeting meeting;
    meeting.constellation = theChart;
    meeting.meeting = MeetingId{static_cast<std::int64_t>(plan.all<Meeting>().size() + 1)};
    meeting.name = name;
    meeting.per = per;
    meeting.times = times;
    setMinutes(meeting, minutes);
    std::vector<MeetingAttendee> attendees;
    for (const std::int64_t seat : seats)
        attendees.push_back({theChart, meeting.meeting, {}, SeatId{seat}, {}});
    apply(addMeeting(plan, meeting, attendees, {}), plan);
    return plan.all<Meeting>().at(meeting.key());
}

inline void pin(Plan& plan, const Meeting& meeting, Weekday weekday, const std::string& startsAt, double week = 0)
{
    MeetingSlot slot{theChart, meeting.meeting, newId<MeetingSlotId>()};
    slot.week = week;
    slot.weekday = weekday;
    slot.startsAt = startsAt;
    slot.isPinned = true;
    plan.put(slot);
}

inline Placement placed(const Plan& plan)
{
    return bestTimes(plan, zonesOf2026(), firstWeek(), {theChart});
}

/// "Sync monday 09:00, Sync thursday 09:00" with the week from the second on: "Sync 1 monday 09:00".
inline std::string timesIn(const Plan& plan, const Placement& placement)
{
    std::string text;
    for (const MeetingSlot& slot : placement.times) {
        const auto* meeting = plan.find<Meeting>({theChart, slot.meeting});
        text += (text.empty() ? "" : ", ") + meeting->name
            + (slot.week > 0 ? " " + std::to_string(static_cast<int>(slot.week)) : "") + " "
            + std::string(wordFor(slot.weekday)) + " " + slot.startsAt;
    }
    return text;
}

/// Anna and Ben in Berlin.
inline Plan planOfTwo()
{
    Plan plan = emptyPlan();
    addSeat(plan, 1);
    addSeat(plan, 2);
    return plan;
}

inline Plan taken(Plan plan, const Placement& placement)
{
    apply(takeTimes(plan, theChart, placement), plan);
    return plan;
}

/// What meets those who have to come in the week of the day.
inline std::vector<Trouble> troublesIn(const Plan& plan, Date from, int days = 7)
{
    std::vector<Trouble> all = troublesOf(plan, theChart, zonesOf2026(), from, from + std::chrono::days(days));
    std::erase_if(all, [](const Trouble& each) { return !each.isRequired; });
    return all;
}

} // namespace remit::test
