#pragma once

#include "core/plan.h"

namespace remit {

/// Who spends how much of an effort. What is usual is knowledge (resources/advisor/effort.json), read by advisor and
/// passed in; a plan may say otherwise.
struct LoadSettings {
    /// Shares of the effort spent by who does not do the row.
    double answers = 0;
    double supports = 0;
    double consulted = 0;
    double informed = 0;
    /// Hours a week one full-time person has for it.
    double capacity = 0;

    friend bool operator==(const LoadSettings&, const LoadSettings&) = default;
};

/// What the plan says ("load.answers", ... in per cent, "load.capacity" in hours), else what is usual.
LoadSettings loadSettings(const Plan& plan, const LoadSettings& usual);

/// Loads, as hours by capacity, up to which a role is well off.
struct LoadLevels {
    double green = 1;
    double amber = 1;
    /// Above this it is more than one person's work.
    double severalPeople = 1;

    friend bool operator==(const LoadLevels&, const LoadLevels&) = default;
};

} // namespace remit
