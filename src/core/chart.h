#pragma once

#include "core/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A constellation as it is read: areas as bands, responsibilities and roles in their order.
namespace remit {

/// The rows of one area that are in scope; `area` is empty for responsibilities without one.
struct Band {
    std::optional<AreaId> area;
    std::vector<ResponsibilityId> rows;

    friend bool operator==(const Band&, const Band&) = default;
};

struct Chart {
    ConstellationId constellation;
    /// In the order of the plan; rows without an area come first. An area that holds no responsibility anywhere in the
    /// plan (a new one) is there too, so that it can be filled.
    std::vector<Band> bands;
    /// Roles of the constellation in its order, hidden ones left out.
    std::vector<RoleId> roles;

    std::size_t rowCount() const;
    friend bool operator==(const Chart&, const Chart&) = default;
};

Chart chartOf(const Plan& plan, ConstellationId constellation);

/// The numbers the chart shows before its rows, from 1 on.
std::map<ResponsibilityId, int> rowNumbers(const Plan& plan, ConstellationId constellation);

/// Constellations, areas, responsibilities and roles of the plan in their order.
std::vector<ConstellationId> constellationsInOrder(const Plan& plan);
/// The constellation that is meant where none is named: the one that others are compared with, else the first.
std::optional<ConstellationId> mainConstellation(const Plan& plan);
/// The constellation that this one is the lived version of: how what was designed there is really done. Nothing where
/// it is that of none.
std::optional<ConstellationId> designOf(const Plan& plan, ConstellationId lived);
struct LivedPair {
    ConstellationId designed;
    ConstellationId lived;
};
/// All that are the lived version of another one, in their order.
std::vector<LivedPair> livedPairs(const Plan& plan);
std::vector<AreaId> areasInOrder(const Plan& plan);
std::vector<ResponsibilityId> responsibilitiesInOrder(const Plan& plan);
std::vector<RoleId> rolesInOrder(const Plan& plan);
/// Roles of one constellation, hidden ones included.
std::vector<RoleId> rolesInOrder(const Plan& plan, ConstellationId constellation);

/// The letters in a cell, empty when there are none.
std::string_view lettersAt(const Plan& plan, const Assignment::Key& cell);

/// The cells of one row that hold something, by role id.
std::vector<const Assignment*> assignmentsOf(const Plan& plan, ConstellationId constellation,
                                             ResponsibilityId responsibility);

/// The roles whose letters on the row carry the involvement, in the order of the constellation.
std::vector<RoleId> rolesThat(Involvement involvement, const Plan& plan, const ChartRow::Key& row);

/// The title of the plan ("title" among its settings), empty when it has none.
std::string_view titleOf(const Plan& plan);

} // namespace remit
