#include "core/edits/edits_of_meetings.h"

#include "core/edits/put_changed.h"
#include "core/rows_of.h"

#include <set>

namespace remit {

namespace {

/// Makes the rows of a table whose keys begin with `begin` be just `wanted`.
template <class Row, class... Ids>
Edit replaceRows(const Plan& plan, const std::vector<Row>& wanted, const Ids&... begin)
{
    Edit edit;
    std::set<typename Row::Key> stays;
    for (const Row& row : wanted)
        stays.insert(row.key());
    for (const Row& row : eachOf<Row>(plan, begin...)) {
        if (!stays.contains(row.key()))
            edit.remove<Row>(row.key());
    }
    for (const Row& row : wanted)
        edit.append(putIfChanged(plan, row));
    return edit;
}

std::vector<MeetingAttendee> inOrder(const Meeting::Key& meeting, std::vector<MeetingAttendee> attendees)
{
    double position = 0;
    for (MeetingAttendee& each : attendees) {
        std::tie(each.constellation, each.meeting) = meeting;
        each.position = ++position;
    }
    return attendees;
}

std::vector<MeetingTopic> topicsInOrder(const Plan& plan, const Meeting::Key& meeting,
                                        const std::vector<ResponsibilityId>& topics)
{
    const auto [constellation, id] = meeting;
    std::vector<MeetingTopic> rows;
    for (const ResponsibilityId topic : topics) {
        if (plan.find<ChartRow>({constellation, topic}) != nullptr)
            rows.push_back({constellation, id, topic, static_cast<double>(rows.size() + 1)});
    }
    return rows;
}

double lastPositionIn(const Plan& plan, ConstellationId constellation)
{
    double last = 0;
    for (const Meeting& each : eachOf<Meeting>(plan, constellation))
        last = std::max(last, each.position);
    return last;
}

} // namespace

Edit addMeeting(const Plan& plan, Meeting meeting, const std::vector<MeetingAttendee>& attendees,
                const std::vector<ResponsibilityId>& topics)
{
    meeting.position = lastPositionIn(plan, meeting.constellation) + 1;
    Edit edit;
    edit.put(meeting);
    edit.append(setAttendees(plan, meeting.key(), attendees));
    edit.append(setTopics(plan, meeting.key(), topics));
    return edit;
}

Edit changeMeeting(const Plan& plan, const Meeting& meeting)
{
    return plan.find<Meeting>(meeting.key()) == nullptr ? Edit() : putIfChanged(plan, meeting);
}

Edit setAttendees(const Plan& plan, const Meeting::Key& meeting, const std::vector<MeetingAttendee>& attendees)
{
    const auto [constellation, id] = meeting;
    return replaceRows(plan, inOrder(meeting, attendees), constellation, id);
}

Edit setTopics(const Plan& plan, const Meeting::Key& meeting, const std::vector<ResponsibilityId>& topics)
{
    const auto [constellation, id] = meeting;
    return replaceRows(plan, topicsInOrder(plan, meeting, topics), constellation, id);
}

Edit setSlots(const Plan& plan, const Meeting::Key& meeting, const std::vector<MeetingSlot>& slots)
{
    const auto [constellation, id] = meeting;
    return replaceRows(plan, slots, constellation, id);
}

Edit removeMeetings(const Plan& plan, ConstellationId constellation, const std::vector<MeetingId>& meetings)
{
    const std::set<MeetingId> gone(meetings.begin(), meetings.end());
    Edit edit;
    removeThat(
        plan, [&](const auto& row) requires OfConstellation<decltype(row)> && requires { row.meeting == MeetingId(); } {
            return row.constellation == constellation && gone.contains(row.meeting);
        },
        edit);
    return edit;
}

Edit setBlockedTimes(const Plan& plan, const Seat::Key& seat, const std::vector<BlockedTime>& blocked)
{
    const auto [constellation, id] = seat;
    return replaceRows(plan, blocked, constellation, id);
}

Edit setHolidays(const Plan& plan, LocationId location, const std::vector<Holiday>& holidays)
{
    return replaceRows(plan, holidays, location);
}

} // namespace remit
