#pragma once

#include "core/plan.h"

#include <optional>
#include <vector>

/// Moving several rows, areas or role columns at once to a place of the chart.
namespace remit {

/// Where rows go: into `area`, above `before`, or to the end of the area.
struct RowPlace {
    std::optional<AreaId> area;
    std::optional<ResponsibilityId> before;

    friend bool operator==(const RowPlace&, const RowPlace&) = default;
};

/// Puts the rows together there, in the order given; an empty edit when they stand there already.
Edit moveResponsibilities(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                          const RowPlace& place);
/// Moves rows of one area past the next (+1) or previous (-1) row of the chart, into the neighbouring area where theirs
/// ends. Empty when they stand in several areas.
Edit moveResponsibilities(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                          int direction);

/// Past the next (+1) or previous (-1) area; empty at the end.
Edit moveArea(const Plan& plan, AreaId area, int direction);
/// Above the other area, or to the end.
Edit moveAreaBefore(const Plan& plan, AreaId area, std::optional<AreaId> before);

/// Left of the other role of the constellation, or to the end.
Edit moveRoles(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles,
               std::optional<RoleId> before);
Edit moveRoles(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles, int direction);

} // namespace remit
