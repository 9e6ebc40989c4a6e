#pragma once

#include "core/plan.h"

#include <vector>

namespace remit {

/// What removing something takes with it, for saying so beforehand.
struct Losses {
    /// Where it is used; of several, the most any of them is.
    int constellations = 0;
    int cells = 0;
    int notes = 0;
    int questions = 0;
    int responsibilities = 0;
    int decisions = 0;
    int agreedVersions = 0;

    friend bool operator==(const Losses&, const Losses&) = default;
};

Losses lossesWith(const Plan& plan, const std::vector<ResponsibilityId>& rows);
Losses lossesWith(const Plan& plan, RoleId role);
/// Counts the responsibilities that would be left without an area.
Losses lossesWith(const Plan& plan, AreaId area);
Losses lossesWith(const Plan& plan, ConstellationId constellation);

} // namespace remit
