#include "analysis/comparison/meeting_changes.h"

#include "analysis/meetings/attendance.h"
#include "analysis/meetings/meeting_times.h"
#include "core/rows_of.h"

#include <set>
#include <tuple>

namespace remit {

namespace {

auto rhythmOf(const Meeting& meeting)
{
    return std::tie(meeting.per, meeting.times, meeting.every, meeting.day, meeting.turns, meeting.startsOn);
}

auto lengthOf(const Meeting& meeting)
{
    return std::tie(meeting.minutesInOneWeek, meeting.minutesInTwoWeeks, meeting.minutesInThreeWeeks,
                    meeting.minutesInFourWeeks);
}

auto purposeOf(const Meeting& meeting)
{
    return std::tie(meeting.name, meeting.purpose, meeting.outcome, meeting.unit, meeting.channel);
}

/// In which weeks, on which days and when, in order.
auto timesOf(const Plan& plan, const Meeting::Key& meeting)
{
    std::vector<std::tuple<double, double, Weekday, std::optional<double>, std::string>> times;
    for (const MeetingSlot& slot : slotsOf(plan, meeting))
        times.emplace_back(slot.turn, slot.week, slot.weekday, slot.monthDay, slot.startsAt);
    return times;
}

auto whoComesTo(const Plan& plan, const Meeting::Key& meeting)
{
    std::set<std::tuple<RoleId, SeatId, UnitId, bool, double, bool>> who;
    for (const MeetingAttendee& each : attendeesOf(plan, meeting))
        who.emplace(each.role, each.seat, each.unit, each.isRequired, each.share, each.isOwner);
    return who;
}

std::set<ResponsibilityId> coveredBy(const Plan& plan, const Meeting::Key& meeting)
{
    std::set<ResponsibilityId> rows;
    for (const MeetingTopic& each : eachOf<MeetingTopic>(plan, std::get<0>(meeting), std::get<1>(meeting)))
        rows.insert(each.responsibility);
    return rows;
}

MeetingChange changeOf(const Plan& plan, const Meeting& was, const Meeting& is)
{
    MeetingChange change{is.meeting};
    change.rhythm = rhythmOf(was) != rhythmOf(is);
    change.length = lengthOf(was) != lengthOf(is);
    change.times = timesOf(plan, was.key()) != timesOf(plan, is.key());
    change.attendees = whoComesTo(plan, was.key()) != whoComesTo(plan, is.key());
    change.purpose = purposeOf(was) != purposeOf(is) || coveredBy(plan, was.key()) != coveredBy(plan, is.key());
    return change;
}

} // namespace

MeetingChanges meetingChanges(const Plan& plan, ConstellationId before, ConstellationId after)
{
    MeetingChanges changes;
    for (const Meeting* was : meetingsInOrder(plan, before)) {
        if (plan.find<Meeting>({after, was->meeting}) == nullptr)
            changes.gone.push_back(was->meeting);
    }
    for (const Meeting* is : meetingsInOrder(plan, after)) {
        const auto* was = plan.find<Meeting>({before, is->meeting});
        if (was == nullptr) {
            changes.come.push_back(is->meeting);
            continue;
        }
        const MeetingChange change = changeOf(plan, *was, *is);
        if (change.any())
            changes.changed.push_back(change);
    }
    return changes;
}

} // namespace remit
