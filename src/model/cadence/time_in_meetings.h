#pragma once

#include "analysis/meetings/attendance.h"

#include <QString>

#include <utility>
#include <vector>

namespace remit {

/// What one seat, or each of some people without a seat, spends in meetings in an average week.
struct TimeInMeetings {
    Participant who;
    /// "Anna, Product Manager", "each of 5: Team A"
    QString name;
    double hours = 0;
    /// Of the week, the share of full time counted.
    double share = 0;
    /// By the names of the meetings, the longest first.
    std::vector<std::pair<QString, double>> byMeeting = {};
};

/// Hours of a working week in full time.
inline constexpr double weekHours = 40;

/// The seats in their order, then people without seats; those who meet nobody are left out.
std::vector<TimeInMeetings> timesInMeetings(const Plan& plan, ConstellationId constellation);

} // namespace remit
