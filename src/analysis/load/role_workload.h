#pragma once

#include "analysis/load/load_line.h"
#include "analysis/load/meeting_load.h"

#include <map>
#include <optional>
#include <vector>

/// What one role has to do, in hours a week.
namespace remit {

enum class LoadLevel { unknown, green, amber, red };

/// What rests mostly on estimates is at most amber; what is mostly unknown is not known to fit.
LoadLevel levelOf(std::optional<double> load, const LoadLevels& levels, bool isRough, bool isMostlyUnknown);

struct RoleWorkload {
    RoleId role;
    /// Product roles carry estimates; of the others only what was typed is known.
    bool carriesEstimates = false;
    /// What it spends by row, not yet scaled to the measured hours.
    std::map<ResponsibilityId, std::vector<LoadLine>> rows;
    /// What scales the lines that are estimates: 1 unless the role's real hours were measured.
    double estimateScale = 1;
    /// Of all people who wear it, in the order of the constellation's meetings.
    std::vector<MeetingLoad> meetings;
    /// The sum of what is known of the rows.
    double knownHours = 0;
    /// The part of it that rests on estimates.
    double estimatedHours = 0;
    /// The parts of the hours, 0 to 1, in strategic rows, in those outside discovery, planning, delivery and
    /// collaboration, and in planning and delivery; nothing where a row with hours has no horizon, or no area of the
    /// catalogue.
    std::optional<double> strategic = {};
    std::optional<double> outsideTeam = {};
    std::optional<double> inDelivery = {};
    /// Responsibilities the role has a part in whose hours nobody knows.
    int withoutHours = 0;
    std::optional<double> measuredHours;
    double headcount = 1;
    /// Nobody said how many people the role has; one is assumed.
    bool headcountAssumed = true;
    /// Whether it is the sum of seats, and so is changed there.
    bool isOfSeats = false;
    double capacity = 0;
    LoadLevels levels;

    double meetingHours() const { return hoursOf(meetings); }
    /// What meetings take besides the rows; none where the real hours were measured, which have them in.
    double addedHours() const { return measuredHours ? 0 : addedOf(meetings); }
    /// Whether nothing but its meetings is known: whether it has too much to do is not.
    bool isOnlyMeetings() const;
    /// Unknown where nothing is known.
    std::optional<double> hours() const;
    /// Whether rows without hours make it more than said.
    bool isAtLeast() const { return withoutHours > 0 && !measuredHours; }
    /// Whether more than half of its rows have no hours.
    bool isMostlyUnknown() const { return isAtLeast() && 2 * static_cast<std::size_t>(withoutHours) > rows.size(); }
    /// Whether nobody typed any hours for a role that carries no estimates: that is usual, and nothing to be told.
    bool isUntold() const { return !carriesEstimates && !measuredHours && knownHours <= 0; }
    /// Whether it rests more than half on estimates; then it is only roughly right.
    bool isRough() const;
    /// Hours by capacity; unknown where one of them is, or nothing but meetings.
    std::optional<double> load() const;
    LoadLevel level() const;
    double scaledHours(const LoadLine& line) const;
};

} // namespace remit
