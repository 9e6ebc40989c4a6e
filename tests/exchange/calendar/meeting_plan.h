#pragma once

#include "analysis/meetings/sprint.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_meetings.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <initializer_list>
#include <string>

/// A small plan of people who meet, by the clock of Berlin.
namespace remit::test {

inline constexpr LocationId berlin{1};
inline constexpr LocationId lisbon{2};

/// Anna leads the meetings from Berlin, Ben sits in Lisbon; sprints of so many weeks from 2026-01-05 on.
inline Plan meetingPlan(int sprintWeeks = 2)
{
    Plan plan = organisationFrom("Anna: PM\n"
                                 "Ben: PO < Anna\n");
    plan.put(Location{berlin, "Berlin", "Europe/Berlin", "09:00", "18:00", 1});
    plan.put(Location{lisbon, "Lisbon", "Europe/Lisbon", "09:00", "18:00", 2});
    plan.put(Setting{sprintWeeksSetting, std::to_string(sprintWeeks)});
    plan.put(Setting{sprintStartSetting, "2026-01-05"});
    for (const LocationId place : {berlin, lisbon}) {
        Seat seat = *plan.find<Seat>({theChart, SeatId{place.value}});
        seat.location = place;
        plan.put(seat);
    }
    return plan;
}

/// Ids count from 1 in the order of being added; both come.
inline Meeting addTo(Plan& plan, Meeting meeting)
{
    meeting.constellation = theChart;
    meeting.meeting = MeetingId{static_cast<std::int64_t>(plan.all<Meeting>().size() + 1)};
    MeetingAttendee anna;
    anna.seat = SeatId{1};
    anna.isOwner = true;
    MeetingAttendee ben;
    ben.seat = SeatId{2};
    apply(addMeeting(plan, meeting, {anna, ben}, {}), plan);
    return *plan.find<Meeting>(meeting.key());
}

/// Of sprints of two weeks, and of months where `per` says so.
inline Meeting meetingCalled(const std::string& name, Period per = Period::week)
{
    Meeting meeting;
    meeting.name = name;
    meeting.per = per;
    return meeting;
}

inline MeetingSlot at(int week, Weekday weekday, const char* clock)
{
    MeetingSlot slot;
    slot.week = week;
    slot.weekday = weekday;
    slot.startsAt = clock;
    return slot;
}

inline MeetingSlot onDay(int day, const char* clock)
{
    MeetingSlot slot;
    slot.monthDay = day;
    slot.startsAt = clock;
    return slot;
}

/// Slots count from 1 in the meeting.
inline void holdAt(Plan& plan, const Meeting& meeting, std::vector<MeetingSlot> times)
{
    std::int64_t id = 0;
    for (MeetingSlot& each : times) {
        each.constellation = meeting.constellation;
        each.meeting = meeting.meeting;
        each.slot = MeetingSlotId{++id};
    }
    apply(setSlots(plan, meeting.key(), times), plan);
}

} // namespace remit::test
