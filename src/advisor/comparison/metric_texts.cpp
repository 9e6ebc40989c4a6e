#include "advisor/comparison/metric_texts.h"

#include "advisor/json_fields.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view metricsFile = "comparison/metrics.json";
constexpr int mostMain = 8;

MetricText metricFrom(const JsonFields& fields)
{
    MetricText metric;
    metric.name = fields.filledText("name");
    metric.title = fields.filledText("title");
    metric.unit = fields.word<MetricUnit>("unit");
    metric.better = fields.word<MetricDirection>("better");
    metric.isMain = fields.flag("main");
    metric.sentence = fields.filledText("sentence");
    metric.source = fields.filledText("source");
    const auto known = std::find_if(knownMetrics().begin(), knownMetrics().end(),
                                    [&](const KnownMetric& each) { return each.name == metric.name; });
    if (known == knownMetrics().end())
        fields.refuse("name", "is no figure that the program counts");
    metric.measure = known->measure;
    return metric;
}

void checkMetrics(const std::vector<MetricText>& metrics)
{
    for (const KnownMetric& known : knownMetrics()) {
        const auto times = std::count_if(metrics.begin(), metrics.end(),
                                         [&](const MetricText& each) { return each.name == known.name; });
        if (times != 1)
            throw JsonFault("metrics: " + std::string(known.name) + (times == 0 ? " is missing." : " is there twice."));
    }
    if (std::count_if(metrics.begin(), metrics.end(), [](const MetricText& each) { return each.isMain; }) > mostMain)
        throw JsonFault("metrics: more than eight are always shown.");
}

} // namespace

Result<std::vector<MetricText>> readMetricTexts(const ResourceReader& read)
{
    const auto text = read(metricsFile);
    if (!text)
        return text.error();
    try {
        const Json json = parseJson(*text);
        std::vector<MetricText> metrics;
        JsonFields(json, "the file").each("metrics", [&](const JsonFields& fields) {
            metrics.push_back(metricFrom(fields));
        });
        checkMetrics(metrics);
        return metrics;
    } catch (const JsonFault& fault) {
        return Error{std::string(metricsFile) + ": " + fault.what()};
    }
}

} // namespace remit
