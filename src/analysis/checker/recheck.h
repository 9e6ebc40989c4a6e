#pragma once

#include "core/plan.h"

#include <set>

namespace remit {

class SeenChart;

/// What has to be looked at again in a chart after a change. Used inside analysis only.
struct Recheck {
    /// The frame that every row depends on changed: nothing else counts.
    bool everything = false;
    std::set<ResponsibilityId> rows;
    std::set<RoleId> roles;
    /// The kind of a role matters to what is said of all others.
    bool kinds = false;
    bool chart = false;
    bool order = false;
    bool names = false;
    /// Who sits where.
    bool organisation = false;
    /// Who meets when.
    bool cadence = false;
    /// What the constellation is the lived version of.
    bool design = false;
    /// What is known of all roles: their hours, whether their seats tell them.
    bool hours = false;

    friend bool operator==(const Recheck&, const Recheck&) = default;
};

/// `plan` is the plan after the change, `seen` the chart before it.
Recheck recheckAfter(const PlanChange& change, const Plan& plan, const SeenChart& seen);

} // namespace remit
