#pragma once

#include "analysis/load/effort_factors.h"
#include "analysis/load/effort_terms.h"

#include <optional>
#include <string>
#include <vector>

/// What a responsibility costs a week in one organisation.
namespace remit {

/// `whole` is an effort nobody divided into halves.
enum class EffortHalf { market, team, whole };

/// What makes a term heavier or lighter; the value beside it is its factor.
enum class EffortFactor {
    size,
    ownerShare,
    complexity,
    clarifying,
    stage,
    discovery,
    sites,
    internalUsers,
    partOfSide
};

/// One term worked out: hours x count x factors.
struct TermHours {
    EffortTerm term;
    /// How many of the driver there are; nothing where that is unknown.
    std::optional<double> count;
    /// Those that differ from 1.
    std::vector<std::pair<EffortFactor, double>> factors;

    double factor() const;
    std::optional<double> hours() const;
};

struct HalfEffort {
    EffortHalf half = EffortHalf::whole;
    /// Unknown where a driver is unknown or the terms cannot be read.
    std::optional<double> hours;
    /// As written: "0.5P+0.25M", "2.5"; empty where nothing is known.
    std::string terms;
    /// Empty for plain hours.
    std::vector<TermHours> workedOut;
    /// Hours won for optimising value, within `hours`.
    double valueHours = 0;
};

struct RowEffort {
    EffortSource source = EffortSource::unknown;
    /// Market and team half, or the whole; a half of zero hours is absent. One unknown whole where nobody said
    /// anything.
    std::vector<HalfEffort> halves;

    /// Nothing where any half is unknown.
    std::optional<double> hours() const;
};

/// The area decides on factors; a linked row keeps that of its catalogue entry wherever it stands.
WorkArea workAreaOf(const Plan& plan, const Responsibility& row);

RowEffort rowEffort(const Responsibility& row, WorkArea area, const EffortFactors& factors);

} // namespace remit
