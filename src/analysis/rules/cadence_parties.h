#pragma once

#include "analysis/rules/rule_families.h"

#include <string_view>
#include <vector>

/// Who the rules about meetings speak of. Used inside analysis only.
namespace remit {

/// A seat, or a role of the chart that nobody sits in.
struct Party {
    const SeenSeat* seat = nullptr;
    RoleId role;
};

/// Seats of all roles that act as this and not as the other; roles without seats are there as such.
std::vector<Party> partiesAs(const SeenStructure& structure, std::string_view catalogueRole,
                             std::string_view butNot = {});
/// Whether both are of one person.
bool areOne(const Party& one, const Party& other);

/// Manager and owner who are not one person and work on one product.
struct Pair {
    Party manager;
    Party owner;
};

std::vector<Pair> pairsOf(const SeenStructure& structure);

/// Whether the party spends time in the meeting.
bool attends(const SeenMeeting& meeting, const Party& party);
/// Whether the participant spends time in it, in a role or on a seat that acts as this.
bool attendsAs(const SeenStructure& structure, const Participant& who, std::string_view catalogueRole);
bool anyAttendsAs(const SeenStructure& structure, const SeenMeeting& meeting, std::string_view catalogueRole);
bool groupAttends(const SeenMeeting& meeting, UnitId group);

/// Whether managers or owners meet the sponsor regularly.
bool meetsSponsor(const SeenStructure& structure);

/// The products of the constellation; one without name where it has none.
std::vector<UnitId> productsIn(const SeenStructure& structure);
/// The teams of the constellation; one without name where it has none.
std::vector<UnitId> teamsIn(const SeenStructure& structure);
/// What the team works on: its product, or the only one there is.
UnitId productOfTeam(const SeenStructure& structure, UnitId team);
/// Whether the meeting is one of the team, of its product, or of all.
bool concernsTeam(const SeenStructure& structure, const SeenMeeting& meeting, UnitId team);
/// Whether the meeting is one of the product, of one of its teams, or of all.
bool concernsProduct(const SeenStructure& structure, const SeenMeeting& meeting, UnitId product);
/// Whether the seat has to do with the product; where there is none, all have.
bool worksOn(const SeenStructure& structure, const Party& party, UnitId product);

/// Whether a number of times is below the limit by more than rounding.
bool isBelow(double times, double limit);

/// A finding about the seat or role.
Finding& addAbout(const Party& party, FindingSink& sink);
/// A finding about the unit, or about the whole where it has no name.
Finding& addAboutUnit(UnitId unit, FindingSink& sink);

} // namespace remit
