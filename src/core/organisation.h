#pragma once

#include "core/plan.h"

#include <optional>
#include <string_view>
#include <vector>

/// Who sits in a constellation, read from the plan.
namespace remit {

/// The rows that say who sits where and which roles there are, apart from the chart: small enough to try out on it what
/// several edits in a row make of them.
Plan organisationOf(const Plan& plan);

std::vector<SeatId> seatsInOrder(const Plan& plan, ConstellationId constellation);
/// The hats of a seat, in their order.
std::vector<RoleId> hatsOf(const Plan& plan, const Seat::Key& seat);
/// What a seat serves, in the order of the plan's units.
std::vector<UnitId> servedBy(const Plan& plan, const Seat::Key& seat);
/// Whether the role is one of the catalogue or stands for it: a founder's role acts as PM and as PO.
bool actsAs(std::string_view catalogueKey, std::string_view standsFor, std::string_view catalogueRole);
bool actsAs(const Role& role, std::string_view catalogueRole);
/// Whether any hat of the seat acts as the catalogue's role.
bool actsAs(const Plan& plan, const Seat::Key& seat, std::string_view catalogueRole);
/// The seats that wear the role, in their order.
std::vector<SeatId> seatsOf(const Plan& plan, ConstellationId constellation, RoleId role);
/// The people in them, each once; a vacant seat adds none.
std::vector<PersonId> peopleOf(const Plan& plan, ConstellationId constellation, RoleId role);
/// Full-time people who wear the role: the shares of its seats, each shared evenly by the hats of the seat. Nothing
/// where no seat wears it.
std::optional<double> fullTimeIn(const Plan& plan, ConstellationId constellation, RoleId role);
/// Whether anybody has been named for a seat of the constellation.
bool isAnybodySeated(const Plan& plan, ConstellationId constellation);
/// The units of the constellation, of one kind or of all.
std::vector<UnitId> unitsInOrder(const Plan& plan, ConstellationId constellation, std::optional<UnitKind> kind = {});
std::vector<PersonId> peopleInOrder(const Plan& plan);
std::vector<LocationId> locationsInOrder(const Plan& plan);

} // namespace remit
