#pragma once

#include "analysis/load/load.h"

#include <map>
#include <optional>

namespace remit {

/// How much work a constellation means for one of its seats, in hours a week.
struct SeatWorkload {
    /// Unknown where nothing is known of any of its hats.
    std::optional<double> hours;
    /// Whether it rests more than half on estimates.
    bool isRough = false;
    /// Whether rows without hours make it more than said.
    bool isAtLeast = false;
    /// Whether of one of its hats most is unknown.
    bool isMostlyUnknown = false;
    /// In all its meetings, and what of them is not within the effort of rows.
    double meetingHours = 0;
    double addedHours = 0;
    /// Whether nothing but its meetings is known: whether it has too much to do is not.
    bool isOnlyMeetings = false;
    double capacity = 0;
    LoadLevels levels;

    /// Hours by capacity; unknown where nothing but meetings is known.
    std::optional<double> load() const;
    LoadLevel level() const;
};

/// The hours of its hats: the team half of a role's work by the teams that its seats serve, where they serve any, the
/// rest by the time its seats have for it (see concepts, effort and load).
SeatWorkload seatLoad(const Plan& plan, const Seat::Key& seat, const ConstellationLoad& loads);

/// For the checks: the seats the hours of all of whose hats are known well enough, as with `ConstellationLoad::known`.
std::map<SeatId, SeatHours> knownSeatHours(const Plan& plan, ConstellationId constellation,
                                           const ConstellationLoad& loads);

} // namespace remit
