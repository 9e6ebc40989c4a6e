#include "model/cadence/time_in_meetings.h"

#include "analysis/meetings/meeting_hours.h"
#include "core/chart.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "words/cadence/meeting_words.h"
#include "words/numbers.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(remit::TimeWords)
};

TimeInMeetings timeOf(const Plan& plan, ConstellationId constellation, const Participant& who,
                      const std::vector<MeetingLine>& lines)
{
    TimeInMeetings time;
    time.who = who;
    time.hours = hoursOf(lines);
    for (const MeetingLine& line : lines) {
        if (const auto* meeting = plan.find<Meeting>({constellation, line.meeting}))
            time.byMeeting.emplace_back(text(meeting->name), line.hours);
    }
    std::stable_sort(time.byMeeting.begin(), time.byMeeting.end(),
                     [](const auto& one, const auto& other) { return one.second > other.second; });
    return time;
}

QString nameOfSeat(const Plan& plan, const Seat& seat)
{
    const QString title = seatName(plan, seat);
    return seat.person ? TimeWords::tr("%1, %2").arg(whoSits(plan, seat), title) : title;
}

QString nameOfUnseated(const Plan& plan, ConstellationId constellation, const Participant& who)
{
    const auto* team = plan.find<Unit>(who.unit);
    const QString name = team == nullptr ? participantInWords(plan, constellation, who) : text(team->name);
    return who.people == 1 ? name : TimeWords::tr("each of %1: %2").arg(trimmedNumber(who.people, 1), name);
}

using UnseatedKey = std::pair<RoleId, UnitId>;

/// In the order of the plan's roles, those of teams in the order of the teams.
std::vector<UnseatedKey> unseatedInOrder(const Plan& plan, ConstellationId constellation, const MeetingHours& hours)
{
    std::vector<UnitId> units{UnitId()};
    for (const UnitId team : unitsInOrder(plan, constellation, UnitKind::team))
        units.push_back(team);
    for (const auto& [key, people] : hours.unseated) {
        if (std::find(units.begin(), units.end(), key.second) == units.end())
            units.push_back(key.second);
    }
    std::vector<UnseatedKey> keys;
    for (const RoleId role : rolesInOrder(plan)) {
        for (const UnitId unit : units) {
            if (hours.unseated.contains({role, unit}))
                keys.emplace_back(role, unit);
        }
    }
    return keys;
}

} // namespace

std::vector<TimeInMeetings> timesInMeetings(const Plan& plan, ConstellationId constellation)
{
    const MeetingHours hours = meetingHours(plan, constellation);
    std::vector<TimeInMeetings> all;
    for (const SeatId id : seatsInOrder(plan, constellation)) {
        const auto lines = hours.seats.find(id);
        if (lines == hours.seats.end())
            continue;
        const Seat& seat = *plan.find<Seat>({constellation, id});
        TimeInMeetings time = timeOf(plan, constellation, {lines->second.front().role, id, {}}, lines->second);
        time.name = nameOfSeat(plan, seat);
        time.share = seat.fte > 0 ? time.hours / (weekHours * seat.fte) : 0;
        all.push_back(time);
    }
    for (const UnseatedKey& key : unseatedInOrder(plan, constellation, hours)) {
        const auto& people = hours.unseated.at(key);
        TimeInMeetings time = timeOf(plan, constellation, {key.first, {}, key.second, people.people}, people.lines);
        time.name = nameOfUnseated(plan, constellation, time.who);
        time.share = time.hours / weekHours;
        all.push_back(time);
    }
    return all;
}

} // namespace remit
