#pragma once

#include "analysis/load/seat_load.h"

#include <optional>
#include <vector>

/// What it means for a constellation that somebody is away.
namespace remit {

struct UncoveredRow {
    ResponsibilityId row;
    /// The deputy of one of those who are away, where one is there.
    std::optional<SeatId> standIn;
};

struct StandIn {
    SeatId away;
    /// Nobody where none is named, or the one who is named is away too or not there yet.
    std::optional<SeatId> deputy;
};

/// A seat that gets hours of those who are away.
struct SeatGain {
    SeatId seat;
    SeatWorkload before;
    SeatWorkload after;

    double hours() const { return after.hours.value_or(0) - before.hours.value_or(0); }
};

/// Seats and rows stand in the order of the constellation.
struct Absence {
    std::vector<StandIn> away;
    /// Rows on which only those who are away have the last word (answer or decide), and rows that only they do: no
    /// other seat wears a role that does.
    std::vector<UncoveredRow> withoutLastWord;
    std::vector<UncoveredRow> withoutDoer;
    /// All they spend in a week; unknown where nothing is known.
    std::optional<double> hours;
    bool isRough = false;
    /// Whether rows without hours make it more.
    bool isAtLeast = false;
    std::vector<SeatGain> gains;
    /// The part of the hours that nobody takes over.
    double left = 0;
};

std::vector<SeatId> seatsOfPerson(const Plan& plan, ConstellationId constellation, PersonId person);

/// The hours of a seat go to its deputy; without one to the other seats of its roles, as work is shared among seats
/// (see seatLoad); where there are none, or they are vacant, to nobody.
Absence absenceOf(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& away,
                  const ConstellationLoad& loads);

} // namespace remit
