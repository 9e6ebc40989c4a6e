#include "analysis/comparison/metrics.h"
#include "analysis/meetings/meeting_times.h"
#include "core/organisation.h"

#include <algorithm>
#include <string_view>

/// What meetings cost, and how often manager and owner meet. All unknown while none are held.
namespace remit {

namespace {

/// What one of those who act as the role spends in meetings, on average.
Figure meetingHoursAs(const Measured& measured, std::string_view catalogueRole)
{
    const MeetingHours& all = measured.loads.meetings();
    if (all.meetings.empty())
        return {};
    double hours = 0;
    double people = 0;
    for (const SeatId seat : seatsInOrder(measured.plan, measured.constellation)) {
        if (!actsAs(measured.plan, {measured.constellation, seat}, catalogueRole))
            continue;
        hours += all.ofSeat(seat);
        ++people;
    }
    for (const auto& [who, unseated] : all.unseated) {
        const auto* role = measured.plan.find<Role>(who.first);
        if (role == nullptr || !actsAs(*role, catalogueRole))
            continue;
        hours += hoursOf(unseated.lines) * unseated.people;
        people += unseated.people;
    }
    return people > 0 ? Figure{hours / people} : Figure();
}

Figure managerMeetings(const Measured& measured)
{
    return meetingHoursAs(measured, "PM");
}

Figure ownerMeetings(const Measured& measured)
{
    return meetingHoursAs(measured, "PO");
}

Figure developerMeetings(const Measured& measured)
{
    return meetingHoursAs(measured, "DT");
}

Figure allMeetings(const Measured& measured)
{
    const MeetingHours& all = measured.loads.meetings();
    return all.meetings.empty() ? Figure() : Figure{all.total()};
}

/// Whether a manager and an owner come, and nobody else.
bool isSync(const Measured& measured, const Meeting& meeting)
{
    bool hasManager = false;
    bool hasOwner = false;
    for (const Participant& who : participantsOf(measured.plan, meeting)) {
        const auto* role = measured.plan.find<Role>(who.role);
        const bool isManager = role != nullptr && actsAs(*role, "PM");
        const bool isOwner = role != nullptr && actsAs(*role, "PO");
        if (!isManager && !isOwner)
            return false;
        hasOwner = hasOwner || (isOwner && (!isManager || hasManager));
        hasManager = hasManager || isManager;
    }
    return hasManager && hasOwner;
}

Figure syncsAWeek(const Measured& measured)
{
    const std::vector<const Meeting*> meetings = meetingsInOrder(measured.plan, measured.constellation);
    if (meetings.empty())
        return {};
    const int weeks = sprintOf(measured.plan, measured.constellation).weeks;
    double times = 0;
    for (const Meeting* each : meetings)
        times += isSync(measured, *each) ? timesAWeek(*each, weeks) : 0;
    return {times};
}

} // namespace

std::vector<KnownMetric> metricsOfMeetings()
{
    return {{"manager-meetings", managerMeetings},
            {"owner-meetings", ownerMeetings},
            {"developer-meetings", developerMeetings},
            {"all-meetings", allMeetings},
            {"syncs-a-week", syncsAWeek}};
}

} // namespace remit
