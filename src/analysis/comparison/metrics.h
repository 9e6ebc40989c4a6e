#pragma once

#include "analysis/checks/checks.h"
#include "analysis/load/load.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

/// Figures by which constellations are weighed against each other. What a figure is called, in which unit it is told
/// and which way is better is knowledge (resources/comparison/metrics.json); here it is counted.
namespace remit {

/// A constellation with all that figures are counted from; all are referred to.
struct Measured {
    const Plan& plan;
    ConstellationId constellation;
    const ConstellationLoad& loads;
    FindingCounts findings;
    /// Facts as numbers by key; absent ones are unknown.
    const std::map<std::string, double, std::less<>>& facts;
    /// What it is compared with.
    ConstellationId baseline;
};

/// One figure. What is unknown has no value, never 0.
struct Figure {
    std::optional<double> value = {};
    /// Rests on estimates, or on sums that lack some rows.
    bool isRough = false;
    bool isAtLeast = false;
    /// Whose figure it is, where it is somebody's: a seat, or a role while nobody sits anywhere.
    SeatId seat = {};
    RoleId role = {};

    friend bool operator==(const Figure&, const Figure&) = default;
};

struct KnownMetric {
    std::string_view name;
    Figure (*measure)(const Measured&);
};

/// All that can be counted.
const std::vector<KnownMetric>& knownMetrics();

/// People, each once, and vacant seats, among the seats for which it holds; unknown where there are no seats.
std::optional<double> headsIn(const Measured& measured, const std::function<bool(const Seat&)>& counts);

/// A fact as a number; unknown where nobody said it.
std::optional<double> factIn(const Measured& measured, std::string_view key);

/// Likewise by family, for the table of all.
std::vector<KnownMetric> metricsOfPeople();
std::vector<KnownMetric> metricsOfRows();
std::vector<KnownMetric> metricsOfSizes();
std::vector<KnownMetric> metricsOfMeetings();

/// Better, worse, or no matter: what a figure says beside the baseline's.
enum class MetricDirection { neither, more, less };
template <> struct Words<MetricDirection> {
    static constexpr std::array<std::pair<MetricDirection, std::string_view>, 3> list{
        {{MetricDirection::neither, "neither"}, {MetricDirection::more, "more"}, {MetricDirection::less, "less"}}};
};
enum class Verdict { none, same, better, worse, other };
/// None where either is unknown, or is more than said by nobody knows how much, so that it may be the other way round;
/// figures that are told alike are the same.
Verdict verdictOn(const Figure& figure, const Figure& baseline, MetricDirection better);

} // namespace remit
