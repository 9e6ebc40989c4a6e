#pragma once

#include "core/plan.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

/// The columns of constellations that are laid side by side, and what each of them was before.
namespace remit {

/// Whose columns are compared.
enum class ComparedBy { roles, seats, people };
template <> struct Words<ComparedBy> {
    static constexpr std::array<std::pair<ComparedBy, std::string_view>, 3> list{
        {{ComparedBy::roles, "roles"}, {ComparedBy::seats, "seats"}, {ComparedBy::people, "people"}}};
};

/// One column of a constellation: a role, a seat, or all seats of a person. Where seats or people are compared, a role
/// that nobody wears keeps its column, so that no letter is lost.
struct ComparedColumn {
    /// 0 unless it is the column of a role.
    RoleId role = {};
    /// 0 unless it is that of a person.
    PersonId person = {};
    /// Those whose column it is; none where it is a role's.
    std::vector<SeatId> seats = {};
    /// The roles whose letters stand in it.
    std::vector<RoleId> hats = {};
    /// The same in the baseline: what it goes on from; nothing where it is new.
    std::vector<SeatId> seatsBefore = {};
    std::vector<RoleId> hatsBefore = {};
    /// The baseline has it and the constellation has nothing that goes on from it: role, person and seats are those of
    /// the baseline, and it holds no letters.
    bool isGone = false;

    bool isNew() const { return hatsBefore.empty() && seatsBefore.empty(); }
    friend bool operator==(const ComparedColumn&, const ComparedColumn&) = default;
};

/// Columns of the constellation in its order, then those of the baseline that are gone.
std::vector<ComparedColumn> comparedColumns(const Plan& plan, ConstellationId baseline, ConstellationId constellation,
                                            ComparedBy by);

} // namespace remit
