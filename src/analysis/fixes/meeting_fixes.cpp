#include "analysis/fixes/meeting_fixes.h"

#include "analysis/meetings/attendance.h"
#include "analysis/meetings/meeting_times.h"
#include "analysis/review/prints.h"
#include "core/chart.h"
#include "core/edits/edits_of_meetings.h"
#include "core/organisation.h"

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

/// More would not be read.
constexpr std::size_t mostNamed = 3;

Fix meetingFix(FixKind kind, Edit edit)
{
    Fix fix;
    fix.kind = kind;
    fix.edit = std::move(edit);
    return fix;
}

/// Whoever it is comes, with this part of the time; who was asked to before now does.
Edit joining(const Plan& plan, const Meeting::Key& meeting, MeetingAttendee who)
{
    std::vector<MeetingAttendee> all = attendeesOf(plan, meeting);
    std::tie(who.constellation, who.meeting) = meeting;
    const auto known
        = std::find_if(all.begin(), all.end(), [&](const MeetingAttendee& each) { return each.key() == who.key(); });
    if (known == all.end()) {
        all.push_back(who);
    } else {
        known->isRequired = known->isRequired || who.isRequired;
        known->share = std::max(known->share, who.share);
    }
    return setAttendees(plan, meeting, all);
}

/// The first role of the chart that acts as this.
RoleId roleActingAs(const Plan& plan, ConstellationId constellation, std::string_view catalogueRole)
{
    for (const RoleId id : rolesInOrder(plan, constellation)) {
        const auto* role = plan.find<Role>(id);
        if (role != nullptr && actsAs(*role, catalogueRole))
            return id;
    }
    return {};
}

/// The role comes to all the meetings of the finding; `shareOf` tells with which part of the time.
template <class ShareOf>
std::vector<Fix> byJoining(const Plan& plan, const Finding& finding, RoleId role, ShareOf shareOf)
{
    if (!role || finding.meetings.empty())
        return {};
    Fix fix = meetingFix(FixKind::joinMeeting, {});
    fix.roles = {role};
    fix.meetings = finding.meetings;
    for (const MeetingId id : finding.meetings) {
        const auto* meeting = plan.find<Meeting>({finding.constellation, id});
        if (meeting == nullptr)
            continue;
        MeetingAttendee who;
        who.role = role;
        who.share = shareOf(*meeting);
        who.isRequired = who.share >= 1;
        fix.edit.append(joining(plan, meeting->key(), who));
    }
    return {fix};
}

double allOfIt(const Meeting&)
{
    return 1;
}

} // namespace

std::vector<Fix> fixesByShortening(const Plan& plan, const Finding& finding)
{
    const auto* meeting = plan.find<Meeting>({finding.constellation, finding.meeting});
    if (meeting == nullptr)
        return {};
    Meeting shorter = *meeting;
    Fix fix = meetingFix(FixKind::shortenMeeting, {});
    fix.minutes = static_cast<int>(std::floor(finding.limit));
    setMinutes(shorter, sprintOf(plan, finding.constellation).weeks, fix.minutes);
    fix.edit = changeMeeting(plan, shorter);
    return {fix};
}

std::vector<Fix> fixesByNamingAnOwner(const Plan& plan, const Finding& finding)
{
    if (finding.variant != "owner")
        return {};
    const Meeting::Key meeting{finding.constellation, finding.meeting};
    const std::vector<MeetingAttendee> attendees = attendeesOf(plan, meeting);
    std::vector<Fix> fixes;
    for (std::size_t at = 0; at < attendees.size() && fixes.size() < mostNamed; ++at) {
        if (attendees[at].unit)
            continue;
        std::vector<MeetingAttendee> changed = attendees;
        changed[at].isOwner = true;
        Fix fix = meetingFix(FixKind::nameMeetingOwner, setAttendees(plan, meeting, changed));
        if (attendees[at].seat)
            fix.seats = {attendees[at].seat};
        else
            fix.roles = {attendees[at].role};
        fixes.push_back(std::move(fix));
    }
    return fixes;
}

std::vector<Fix> fixesOfOwnerMissingEvents(const Plan& plan, const Finding& finding)
{
    if (!finding.variant.empty())
        return {};
    return byJoining(plan, finding, roleActingAs(plan, finding.constellation, "PO"), allOfIt);
}

std::vector<Fix> fixesOfManagerMissingEvents(const Plan& plan, const Finding& finding)
{
    constexpr double twiceAWeek = 0.4;
    return byJoining(plan, finding, roleActingAs(plan, finding.constellation, "PM"),
                     [](const Meeting& meeting) { return meeting.per == Period::day ? twiceAWeek : 1; });
}

std::vector<Fix> fixesOfOwnersNotCoordinated(const Plan& plan, const Finding& finding)
{
    if (finding.meetings.empty())
        return {};
    Fix fix = meetingFix(FixKind::joinMeeting, {});
    fix.seats = finding.seats;
    fix.meetings = finding.meetings;
    const Meeting::Key meeting{finding.constellation, finding.meetings.front()};
    std::vector<MeetingAttendee> all = attendeesOf(plan, meeting);
    for (const SeatId seat : finding.seats) {
        MeetingAttendee who;
        who.seat = seat;
        all.push_back(who);
    }
    fix.edit = setAttendees(plan, meeting, all);
    return {fix};
}

std::vector<Fix> fixesOfUncoveredConsultation(const Plan& plan, const Finding& finding)
{
    return byJoining(plan, finding, finding.role, allOfIt);
}

std::vector<Fix> fixesByMarkingReviewed(const Plan& plan, const Finding& finding)
{
    return {meetingFix(FixKind::markReviewed, markReviewed(plan, finding.constellation, finding.day))};
}

} // namespace remit
