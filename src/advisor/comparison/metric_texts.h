#pragma once

#include "advisor/resource_reader.h"
#include "analysis/comparison/metrics.h"

#include <string>
#include <string_view>
#include <vector>

/// What the figures of a comparison are called and how they are read: resources/comparison/metrics.json.
namespace remit {

/// What a figure counts.
enum class MetricUnit { count, rows, findings, fullTime, load, share, ratio, thousands, hours };
template <> struct Words<MetricUnit> {
    static constexpr std::array<std::pair<MetricUnit, std::string_view>, 9> list{{{MetricUnit::count, "count"},
                                                                                  {MetricUnit::rows, "rows"},
                                                                                  {MetricUnit::findings, "findings"},
                                                                                  {MetricUnit::fullTime, "full-time"},
                                                                                  {MetricUnit::load, "load"},
                                                                                  {MetricUnit::share, "share"},
                                                                                  {MetricUnit::ratio, "ratio"},
                                                                                  {MetricUnit::thousands, "thousands"},
                                                                                  {MetricUnit::hours, "hours"}}};
};

struct MetricText {
    std::string name;
    std::string title;
    MetricUnit unit = MetricUnit::count;
    MetricDirection better = MetricDirection::neither;
    /// Among the few that are always shown.
    bool isMain = false;
    /// How it is counted.
    std::string sentence;
    std::string source;
    Figure (*measure)(const Measured&) = nullptr;
};

/// In the order of the file. Every figure the program counts must be there once with all its texts, and at most eight
/// are always shown.
Result<std::vector<MetricText>> readMetricTexts(const ResourceReader& read);

} // namespace remit
