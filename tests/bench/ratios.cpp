#include "bench/ratios.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <map>

namespace remit::bench {

namespace {

std::vector<Ratio>& ratios()
{
    static std::vector<Ratio> all;
    return all;
}

std::map<std::string, std::vector<double>>& samples()
{
    static std::map<std::string, std::vector<double>> all;
    return all;
}

/// Keeps each repetition's time and tells on standard error that it has run.
class Collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.error_occurred)
                continue;
            const double seconds = run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit);
            samples()[run.run_name.function_name].push_back(seconds);
            std::fprintf(stderr, "%-36s %10.3f ms\n", run.run_name.function_name.c_str(), seconds * 1000);
        }
    }
};

} // namespace

double medianSeconds(const std::string& name)
{
    auto found = samples().find(name);
    if (found == samples().end())
        return 0;
    auto& times = found->second;
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void addRatio(Ratio ratio)
{
    ratios().push_back(std::move(ratio));
}

void addTimeRatio(const std::string& name, const std::string& measured, const std::string& reference, double limit)
{
    addRatio({name,
              [measured, reference] {
                  const double base = medianSeconds(reference);
                  return base > 0 ? medianSeconds(measured) / base : 0;
              },
              limit});
}

int runAndPrint(int argc, char* argv[])
{
    // Repetitions of all benchmarks take turns, so that a slow moment of the machine meets both sides of a ratio.
    std::vector<char*> arguments(argv, argv + argc);
    std::string interleave = "--benchmark_enable_random_interleaving=true";
    arguments.push_back(interleave.data());
    auto count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    int exitCode = 0;
    for (const Ratio& ratio : ratios()) {
        const double value = ratio.value();
        if (value > ratio.limit)
            exitCode = 1;
        if (value > 0)
            std::printf("%s\t%.3f\t%g\t%s\n", ratio.name.c_str(), value, ratio.limit,
                        value <= ratio.limit ? "ok" : "over");
        else
            std::printf("%s\tnot measured\t%g\t-\n", ratio.name.c_str(), ratio.limit);
    }
    return exitCode;
}

} // namespace remit::bench
