#pragma once

#include "core/plan.h"

#include <vector>

/// Meetings of a constellation, and when people can't meet.
namespace remit {

/// Puts the meeting at the end of its constellation, with who takes part and the rows it serves, both in this order.
Edit addMeeting(const Plan& plan, Meeting meeting, const std::vector<MeetingAttendee>& attendees,
                const std::vector<ResponsibilityId>& topics);
/// The meeting as it is given; nothing where it is not there.
Edit changeMeeting(const Plan& plan, const Meeting& meeting);
/// Just these take part, in this order.
Edit setAttendees(const Plan& plan, const Meeting::Key& meeting, const std::vector<MeetingAttendee>& attendees);
/// It serves just these rows, in this order; those out of the constellation's scope are passed over.
Edit setTopics(const Plan& plan, const Meeting::Key& meeting, const std::vector<ResponsibilityId>& topics);
/// It is held just then.
Edit setSlots(const Plan& plan, const Meeting::Key& meeting, const std::vector<MeetingSlot>& slots);
Edit removeMeetings(const Plan& plan, ConstellationId constellation, const std::vector<MeetingId>& meetings);

/// Just these times are blocked for the seat.
Edit setBlockedTimes(const Plan& plan, const Seat::Key& seat, const std::vector<BlockedTime>& blocked);
/// Just these days are free at the place, or everywhere for location 0.
Edit setHolidays(const Plan& plan, LocationId location, const std::vector<Holiday>& holidays);

} // namespace remit
