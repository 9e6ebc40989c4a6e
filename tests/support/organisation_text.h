#pragma once

#include "core/plan.h"

#include <string>
#include <string_view>

namespace remit::test {

/// A constellation (`theChart`) of seats written line by line, each as it is told by `seatsOf`:
///
///     Anna: PM
///     Ben 50%: PO BA < Anna > Mobile Checkout
///     Lead?: TL < Anna
///
/// A person, or the title of a vacant seat with a question mark; the share when it is not full time; the hats; whom the
/// seat reports to; the teams it serves. Ids count from 1 per kind, in the order of the text.
Plan organisationFrom(std::string_view text);
/// The same seats in the constellation of a plan that has one; roles that it knows are those that are worn.
void addSeats(Plan& plan, std::string_view text);

std::string seatsOf(const Plan& plan, ConstellationId constellation = ConstellationId{1});

/// The seat whose person or title this is.
SeatId seatNamed(const Plan& plan, std::string_view name);

} // namespace remit::test
