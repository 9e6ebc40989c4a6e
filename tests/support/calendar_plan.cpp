#include "support/calendar_plan.h"

#include "analysis/meetings/attendance.h"
#include "analysis/meetings/meeting_times.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "support/organisation_text.h"

#include <stdexcept>

namespace remit::test {

namespace {

constexpr ConstellationId theOne{1};

} // namespace

CalendarPlan::CalendarPlan(std::string_view organisation)
    : plan(organisationFrom(organisation))
{
    location("Berlin", "Europe/Berlin");
}

LocationId CalendarPlan::location(std::string_view name, std::string_view zone)
{
    Location place;
    place.id = LocationId{++m_locations};
    place.name = name;
    place.zone = zone;
    place.worksFrom = "09:00";
    place.worksUntil = "18:00";
    place.position = static_cast<double>(m_locations);
    plan.put(place);
    return place.id;
}

RoleId CalendarPlan::role(std::string_view shortName) const
{
    for (const auto& [id, row] : plan.all<Role>()) {
        if (shortNameOf(row) == shortName)
            return id;
    }
    throw std::invalid_argument("there is no such role");
}

MeetingId CalendarPlan::meeting(std::string_view name, std::initializer_list<std::string_view> roles, int minutes,
                                Period per, double times, double every)
{
    Meeting row;
    row.constellation = theOne;
    row.meeting = MeetingId{++m_meetings};
    row.name = name;
    row.per = per;
    row.times = times;
    row.every = every;
    row.position = static_cast<double>(m_meetings);
    setMinutes(row, minutes);
    plan.put(row);
    double position = 0;
    for (const std::string_view each : roles) {
        MeetingAttendee attendee;
        attendee.constellation = theOne;
        attendee.meeting = row.meeting;
        attendee.role = role(each);
        attendee.position = ++position;
        plan.put(attendee);
    }
    return row.meeting;
}

MeetingSlotId CalendarPlan::at(MeetingId meeting, int week, Weekday weekday, std::string_view clock)
{
    MeetingSlot slot;
    slot.constellation = theOne;
    slot.meeting = meeting;
    slot.slot = MeetingSlotId{++m_slots};
    slot.week = week;
    slot.weekday = weekday;
    slot.startsAt = clock;
    plan.put(slot);
    return slot.slot;
}

void CalendarPlan::everyWeek(MeetingId meeting, Weekday weekday, std::string_view clock)
{
    at(meeting, 0, weekday, clock);
    at(meeting, 1, weekday, clock);
}

void CalendarPlan::moveTo(std::string_view person, LocationId location)
{
    Seat seat = *plan.find<Seat>({theOne, seatNamed(plan, person)});
    seat.location = location;
    plan.put(seat);
}

std::string heldIn(const Plan& plan, ConstellationId constellation)
{
    std::string all;
    for (const Meeting* meeting : meetingsInOrder(plan, constellation)) {
        all += meeting->name + ":";
        for (const MeetingSlot& slot : slotsOf(plan, meeting->key())) {
            const std::string day = std::string(wordFor(slot.weekday)).substr(0, 3);
            all += " " + day + std::to_string(static_cast<int>(slot.week) + 1) + " " + slot.startsAt
                + (slot.isPinned ? "*" : "");
        }
        all += ", " + std::to_string(minutesOf(*meeting, 2)) + " min\n";
    }
    return all;
}

} // namespace remit::test
