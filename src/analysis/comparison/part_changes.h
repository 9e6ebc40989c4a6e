#pragma once

#include "analysis/comparison/comparison.h"
#include "analysis/load/load.h"

#include <optional>
#include <vector>

/// What the new set-up means for each who has a part in it.
namespace remit {

struct PartChange {
    ComparedColumn who;
    /// Rows that it answers for, decides or does now and did not before, and the other way round.
    std::vector<ResponsibilityId> gained = {};
    std::vector<ResponsibilityId> given = {};
    int kept = 0;
    int lastWordsGained = 0;
    int lastWordsGiven = 0;
    int lastWordsKept = 0;
    /// Rows in which it only supports, verifies, signs off or is asked, and had no such part before.
    int helpsAnew = 0;
    /// Hours a week before and now; unknown stays unknown.
    std::optional<double> hoursBefore = {};
    std::optional<double> hours = {};
    bool isRough = false;
    /// Whether rows without hours make it more.
    bool isAtLeastBefore = false;
    bool isAtLeast = false;

    bool changesAnything() const
    {
        return !gained.empty() || !given.empty() || lastWordsGained > 0 || lastWordsGiven > 0 || helpsAnew > 0;
    }
};

/// The two alone: by people where both have named some and these may be told, else by roles.
Comparison comparedInPair(const Plan& plan, ConstellationId before, ConstellationId after, bool withPeople = true);

/// Of each column of the side, in its order.
std::vector<PartChange> partChanges(const Comparison& comparison, std::size_t side);

/// Adds the hours, from the loads of the baseline and of the side.
void addHours(const Plan& plan, std::vector<PartChange>& changes, const ConstellationLoad& before,
              ConstellationId baseline, const ConstellationLoad& after, ConstellationId constellation);

} // namespace remit
