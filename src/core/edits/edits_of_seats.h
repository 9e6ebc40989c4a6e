#pragma once

#include "core/plan.h"

#include <optional>
#include <vector>

/// Seats of a constellation: the hats they wear, whom they report to and serve.
namespace remit {

/// Why a seat cannot be as it is.
enum class SeatFault { reportsToItself, reportsInCircle, noShare, moreThanFullTime };
std::optional<SeatFault> faultOf(const Plan& plan, const Seat& seat);

/// Puts the seat at the end, with its hats in this order; roles that take no part in the constellation do from then on.
Edit addSeat(const Plan& plan, Seat seat, const std::vector<RoleId>& hats);
/// The seat as it is given; nothing where it has a fault or is not there.
Edit changeSeat(const Plan& plan, const Seat& seat);
/// Who reported to one of them reports to its manager.
Edit removeSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats);

Edit setHats(const Plan& plan, const Seat::Key& seat, const std::vector<RoleId>& hats);
Edit setServed(const Plan& plan, const Seat::Key& seat, const std::vector<UnitId>& units);

/// One seat of several: the first stays, with the first person there is, wears all hats, serves all units, takes
/// part in all meetings, has the sum of the shares up to full time, and all who reported to one of the others.
Edit mergeSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats);
/// A seat for each hat: the first hat stays with the person, the others go to vacant seats beside it, of these ids,
/// that serve the same units. Empty where there is one hat or none.
Edit splitSeat(const Plan& plan, const Seat::Key& seat, const std::vector<SeatId>& added);

} // namespace remit
