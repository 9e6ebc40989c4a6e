#pragma once

#include "analysis/meetings/attendance.h"

#include <map>
#include <utility>
#include <vector>

/// What meetings cost, in hours of an average week.
namespace remit {

/// What one person spends in one meeting.
struct MeetingLine {
    MeetingId meeting;
    /// As whom.
    RoleId role;
    double hours = 0;

    friend bool operator==(const MeetingLine&, const MeetingLine&) = default;
};

/// People who take part without a seat.
struct UnseatedPeople {
    /// Each one's meetings, in the order of the constellation.
    std::vector<MeetingLine> lines;
    double people = 1;

    friend bool operator==(const UnseatedPeople&, const UnseatedPeople&) = default;
};

struct MeetingHours {
    /// In the order of the constellation's meetings.
    std::map<SeatId, std::vector<MeetingLine>> seats;
    /// By role and team (0 for none); groups of stakeholders have role 0.
    std::map<std::pair<RoleId, UnitId>, UnseatedPeople> unseated;
    /// Of all who take part, in person-hours.
    std::map<MeetingId, double> meetings;

    /// 0 where it takes part in nothing.
    double ofSeat(SeatId seat) const;
    /// Of all people who take part as the role.
    double ofRole(RoleId role) const;
    /// Of everybody but stakeholders.
    double total() const;

    friend bool operator==(const MeetingHours&, const MeetingHours&) = default;
};

MeetingHours meetingHours(const Plan& plan, ConstellationId constellation);
double hoursOf(const std::vector<MeetingLine>& lines);

} // namespace remit
