#pragma once

#include "core/plan.h"

#include <map>
#include <vector>

/// What goes from one to another between two constellations.
namespace remit {

/// A responsibility whose last word, or whose doing, others have than before.
struct RowMove {
    ResponsibilityId responsibility;
    /// All that had it and have it, in the order of their constellation.
    std::vector<RoleId> rolesBefore = {};
    std::vector<RoleId> rolesAfter = {};
    /// The people in their seats; empty where nobody wears one of the roles.
    std::vector<PersonId> peopleBefore = {};
    std::vector<PersonId> peopleAfter = {};
    /// Whether one of the seats is vacant besides.
    bool isVacantBefore = false;
    bool isVacantAfter = false;
    /// Whether it goes to another role: one that does not go on from those before.
    bool isByRole = false;
    /// Whether people are known on both sides and are others; where seats are vacant, all others.
    bool isByPeople = false;

    friend bool operator==(const RowMove&, const RowMove&) = default;
};

/// What is asked of a row: who has the last word (answers, or else decides), or who does it.
enum class MovedPart { lastWord, doing };

/// In the order of the chart; of rows that both constellations are about.
std::vector<RowMove> movesBetween(const Plan& plan, ConstellationId before, ConstellationId after, MovedPart part);

/// Whether any responsibility is in the charts of both; where none is, what moves can't be said.
bool shareRows(const Plan& plan, ConstellationId before, ConstellationId after);

/// As roles tell them: those between people of one role are none then.
std::vector<RowMove> toldByRoles(std::vector<RowMove> moves);

/// Who has that part in each row that is not left out, in the order of the constellation.
std::map<ResponsibilityId, std::vector<RoleId>> holdersOfRows(const Plan& plan, ConstellationId constellation,
                                                              MovedPart part);

} // namespace remit
