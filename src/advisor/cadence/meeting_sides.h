#pragma once

#include "advisor/cadence/meeting_catalogue.h"
#include "core/plan.h"

#include <string>
#include <string_view>
#include <vector>

/// Who could meet whom in a constellation.
namespace remit {

/// One who takes part: a seat with the hat it comes in, or a role that nobody sits in.
struct MeetingSide {
    RoleId role;
    SeatId seat;

    friend bool operator==(const MeetingSide&, const MeetingSide&) = default;
};
using MeetingSides = std::vector<MeetingSide>;

/// All that act as a role of the catalogue: seats in their order, each once, then roles that nobody sits in.
MeetingSides sidesActingAs(const Plan& plan, ConstellationId constellation, std::string_view catalogueRole);

/// For a meeting of two: the first required role with each other one, where they are two people with different hats who
/// have to do with one product. Those of `replacing` meet in that one instead.
std::vector<MeetingSides> pairsFor(const Plan& plan, ConstellationId constellation, const CatalogueMeeting& meeting,
                                   const std::vector<const CatalogueMeeting*>& replacing);

/// "Anna Weber", else what the seat is called, else its role.
std::string nameOf(const Plan& plan, ConstellationId constellation, const MeetingSide& side);
std::string namesOf(const Plan& plan, ConstellationId constellation, const MeetingSides& sides,
                    std::string_view between);

} // namespace remit
