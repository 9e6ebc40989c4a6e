#pragma once

#include "model/document/step.h"
#include "words/names.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

/// What is done to seats, and to where they stand on the map.
namespace remit::steps {

/// A vacant seat that wears these hats, below the manager.
Step addSeat(const Plan& plan, ConstellationId constellation, SeatId id, const std::vector<RoleId>& hats,
             std::optional<SeatId> manager);
/// The person of this name or label sits there, the first of several, a new one where the plan knows none; nobody where
/// the name is empty.
Step fillSeat(const Plan& plan, const Seat::Key& seat, const Name& person);
/// This person sits there.
Step seatPerson(const Plan& plan, const Seat::Key& seat, PersonId person);
/// The seat as it is given: title, share, start, manager, deputy, location. Nothing where it has a fault.
Step changeSeat(const Plan& plan, const Seat& seat);
Step setBlockedTimes(const Plan& plan, const Seat::Key& seat, const std::vector<BlockedTime>& blocked);
Step setHats(const Plan& plan, const Seat::Key& seat, const std::vector<RoleId>& hats);
Step setServed(const Plan& plan, const Seat::Key& seat, const std::vector<UnitId>& units);
/// The seat serves the unit, too; nothing where it does already.
Step serveUnit(const Plan& plan, const Seat::Key& seat, UnitId unit);
/// The other seat reports to this one; nothing where that would make a circle.
Step leadSeat(const Plan& plan, const Seat::Key& seat, SeatId led);
Step removeSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats);
/// All seats of the constellation in this order.
Step orderSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats);
Step mergeSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats);
Step splitSeat(const Plan& plan, const Seat::Key& seat);

/// A place on the map, from its left and upper edge.
using MapPlace = std::pair<double, double>;
/// Puts cards where they were dragged.
Step placeOnMap(const Plan& plan, ConstellationId constellation, const std::map<SeatId, MapPlace>& seats,
                const std::map<UnitId, MapPlace>& units);
/// Forgets every place given by hand.
Step arrangeMap(const Plan& plan, ConstellationId constellation);

} // namespace remit::steps
