#pragma once

#include "analysis/meetings/meeting_hours.h"
#include "core/plan.h"

#include <map>
#include <vector>

/// Meetings beside the work: what a meeting does of the work on some rows is counted once.
namespace remit {

/// Hours a week in one meeting.
struct MeetingLoad {
    MeetingId meeting;
    /// As whom.
    RoleId role;
    double hours = 0;
    /// The part of them that is not within the effort of the rows the meeting covers.
    double added = 0;

    friend bool operator==(const MeetingLoad&, const MeetingLoad&) = default;
};

/// What is left of the hours that somebody spends on rows, as meetings take their part of it.
using RowHours = std::map<ResponsibilityId, double>;

/// Takes the meetings' hours out of the efforts of the rows they cover, in the order of both, never below 0; what is
/// left of them is added.
std::vector<MeetingLoad> besides(const Plan& plan, ConstellationId constellation, const std::vector<MeetingLine>& lines,
                                 RowHours efforts);

/// Rows that some meeting of the constellation covers.
std::vector<ResponsibilityId> coveredRows(const Plan& plan, ConstellationId constellation);

double hoursOf(const std::vector<MeetingLoad>& meetings);
double addedOf(const std::vector<MeetingLoad>& meetings);

} // namespace remit
