#pragma once

#include "core/plan.h"
#include "model/document/step.h"

#include <vector>

/// What is done to the meetings of a constellation.
namespace remit::steps {

/// A meeting with who comes, the rows it serves and its times.
struct WholeMeeting {
    Meeting meeting;
    std::vector<MeetingAttendee> attendees = {};
    std::vector<ResponsibilityId> topics = {};
    std::vector<MeetingSlot> times = {};
};
WholeMeeting wholeMeeting(const Plan& plan, const Meeting::Key& key);

Step addMeeting(const Plan& plan, const WholeMeeting& added);
/// As it is given; times that it needs no more go.
Step changeMeeting(const Plan& plan, const WholeMeeting& changed);
/// A copy without times.
Step duplicateMeeting(const Plan& plan, const Meeting::Key& meeting, MeetingId copy);
Step removeMeetings(const Plan& plan, ConstellationId constellation, const std::vector<MeetingId>& meetings);

/// Which slots of a series go along when one is moved: those that fall on the same weekday and time in other weeks, or
/// none.
enum class MovedSlots { series, single };

/// A place in the sprint: a week from 0, a weekday, minutes after midnight.
struct SprintTime {
    int week = 0;
    Weekday weekday = Weekday::any;
    int from = 0;
};
/// Where the slot is: the weekday and time alone change for the others of its series.
Step moveSlot(const Plan& plan, const MeetingSlot::Key& slot, const SprintTime& to, MovedSlots which);
/// In sprints of the length that the constellation has, and in others where it is as long in them.
Step setLength(const Plan& plan, const Meeting::Key& meeting, int minutes);
/// All slots of the meeting.
Step setPinned(const Plan& plan, const Meeting::Key& meeting, bool pinned);
/// How many slots it has no time for.
int slotsMissing(const Plan& plan, const Meeting& meeting);
/// Gives it a time that it lacks: a weekly one in all weeks of the sprint.
Step placeMeeting(const Plan& plan, const Meeting::Key& meeting, const SprintTime& at);
/// Takes its times away.
Step takeOut(const Plan& plan, const Meeting::Key& meeting);

} // namespace remit::steps
