#pragma once

#include "core/plan.h"

namespace remit {

/// Which part of a role's work falls to a seat.
struct SeatShare {
    /// Of what goes with teams: by those the seat serves.
    double ofTeams = 0;
    /// By the time the seat has for the role.
    double ofRest = 0;
};

SeatShare seatShare(const Plan& plan, const Seat::Key& seat, RoleId hat);

} // namespace remit
