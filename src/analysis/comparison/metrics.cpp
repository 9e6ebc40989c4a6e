#include "analysis/comparison/metrics.h"

#include "core/rows_of.h"

#include <cmath>
#include <set>

namespace remit {

const std::vector<KnownMetric>& knownMetrics()
{
    static const std::vector<KnownMetric> all = [] {
        std::vector<KnownMetric> metrics = metricsOfPeople();
        for (const auto& family : {metricsOfRows(), metricsOfSizes(), metricsOfMeetings()})
            metrics.insert(metrics.end(), family.begin(), family.end());
        return metrics;
    }();
    return all;
}

std::optional<double> headsIn(const Measured& measured, const std::function<bool(const Seat&)>& counts)
{
    std::set<PersonId> people;
    double vacant = 0;
    bool hasSeats = false;
    for (const Seat& seat : eachOf<Seat>(measured.plan, measured.constellation)) {
        hasSeats = true;
        if (!counts(seat))
            continue;
        if (seat.person)
            people.insert(*seat.person);
        else
            ++vacant;
    }
    return hasSeats ? std::optional(static_cast<double>(people.size()) + vacant) : std::nullopt;
}

std::optional<double> factIn(const Measured& measured, std::string_view key)
{
    const auto found = measured.facts.find(key);
    return found == measured.facts.end() ? std::nullopt : std::optional(found->second);
}

Verdict verdictOn(const Figure& figure, const Figure& baseline, MetricDirection better)
{
    // No figure is told more exactly.
    constexpr double told = 0.005;
    if (!figure.value || !baseline.value)
        return Verdict::none;
    const double more = *figure.value - *baseline.value;
    const bool isSame = std::abs(more) < told;
    const bool mayBeLess = baseline.isAtLeast && (isSame || more > 0);
    const bool mayBeMore = figure.isAtLeast && (isSame || more < 0);
    if (mayBeLess || mayBeMore)
        return Verdict::none;
    if (isSame)
        return Verdict::same;
    if (better == MetricDirection::neither)
        return Verdict::other;
    return (more > 0) == (better == MetricDirection::more) ? Verdict::better : Verdict::worse;
}

} // namespace remit
