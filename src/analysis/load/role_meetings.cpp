#include "analysis/load/role_meetings.h"

#include "analysis/load/seat_share.h"
#include "core/organisation.h"

#include <algorithm>

namespace remit {

namespace {

/// One person's part of a role's hours on the rows.
void addEfforts(const RoleWorkload& role, const std::vector<ResponsibilityId>& rows, const SeatShare& share,
                RowHours& efforts)
{
    for (const ResponsibilityId row : rows) {
        const auto lines = role.rows.find(row);
        if (lines == role.rows.end())
            continue;
        for (const LoadLine& line : lines->second)
            efforts[row] += role.scaledHours(line) * (line.half == EffortHalf::team ? share.ofTeams : share.ofRest);
    }
}

/// Adds up the hours of each meeting.
void addTo(std::vector<MeetingLoad>& all, const MeetingLoad& more)
{
    const auto known
        = std::find_if(all.begin(), all.end(), [&](const MeetingLoad& each) { return each.meeting == more.meeting; });
    if (known == all.end()) {
        all.push_back(more);
        return;
    }
    known->hours += more.hours;
    known->added += more.added;
}

} // namespace

MeetingLoads meetingLoads(const Plan& plan, ConstellationId constellation, const MeetingHours& hours,
                          const std::map<RoleId, RoleWorkload>& roles)
{
    MeetingLoads loads;
    const std::vector<ResponsibilityId> rows = coveredRows(plan, constellation);
    for (const auto& [seat, lines] : hours.seats) {
        RowHours efforts;
        for (const RoleId hat : hatsOf(plan, {constellation, seat})) {
            if (const auto role = roles.find(hat); role != roles.end())
                addEfforts(role->second, rows, seatShare(plan, {constellation, seat}, hat), efforts);
        }
        loads.seats[seat] = besides(plan, constellation, lines, std::move(efforts));
        for (const MeetingLoad& each : loads.seats[seat])
            addTo(loads.roles[each.role], each);
    }
    std::map<RoleId, std::vector<MeetingLine>> unseated;
    for (const auto& [who, people] : hours.unseated) {
        for (MeetingLine line : people.lines) {
            line.hours *= people.people;
            unseated[who.first].push_back(line);
        }
    }
    for (const auto& [id, lines] : unseated) {
        const auto role = roles.find(id);
        if (role == roles.end())
            continue;
        RowHours efforts;
        addEfforts(role->second, rows, {1, 1}, efforts);
        for (const MeetingLoad& each : besides(plan, constellation, lines, std::move(efforts)))
            addTo(loads.roles[id], each);
    }
    return loads;
}

} // namespace remit
