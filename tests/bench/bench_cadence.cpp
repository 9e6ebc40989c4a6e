#include "bench/ratios.h"

#include "analysis/meetings/troubles.h"
#include "cadence/placement.h"
#include "support/cadence_plan.h"
#include "support/plan_text.h"

#include <benchmark/benchmark.h>

#include <algorithm>

/// Finding the best times for the meetings of a few teams and of many, and checking a year of them.
namespace {

using namespace remit;
constexpr double secondsForFewTeams = 2;
constexpr double secondsForManyTeams = 30;
constexpr double secondsForYear = 0.05;
constexpr int daysOfYear = 364;

/// The cost of the last week found for many teams, over the least that any can cost.
double& gapOfManyTeams()
{
    static double gap = 0;
    return gap;
}

Date firstWeek()
{
    return *dateFrom("2026-01-05");
}

void placeFewTeams(benchmark::State& state)
{
    const Plan plan = test::planOfTeams(3);
    const ZoneTable zones = test::zonesOf2026();
    for (auto _ : state) {
        const Placement placement = bestTimes(plan, zones, firstWeek(), {theChart});
        if (placement.status != PlacementStatus::optimal)
            state.SkipWithError("not proven best");
    }
}

void placeManyTeams(benchmark::State& state)
{
    const Plan plan = test::planOfTeams(12);
    const ZoneTable zones = test::zonesOf2026();
    for (auto _ : state) {
        const Placement placement = bestTimes(plan, zones, firstWeek(), {theChart, secondsForManyTeams});
        gapOfManyTeams() = static_cast<double>(placement.cost) / std::max(1, placement.bound);
        if (placement.times.empty())
            state.SkipWithError("no week found");
    }
}

void checkYear(benchmark::State& state)
{
    const Plan plan = test::planOfFourZones();
    const ZoneTable zones = test::zonesOf2026();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            troublesOf(plan, theChart, zones, firstWeek(), firstWeek() + std::chrono::days(daysOfYear)));
}

void registerCadence()
{
    const auto once = [](benchmark::internal::Benchmark* each, int repetitions) {
        each->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(repetitions)->UseRealTime();
    };
    constexpr int often = 9;
    constexpr int seldom = 3;
    once(benchmark::RegisterBenchmark("place_3_teams", placeFewTeams), often);
    once(benchmark::RegisterBenchmark("place_12_teams", placeManyTeams), seldom);
    once(benchmark::RegisterBenchmark("check_year", checkYear), often);
    bench::addRatio({"the meetings of 3 teams placed and proven best / 2 s",
                     [] { return bench::medianSeconds("place_3_teams") / secondsForFewTeams; }, 1});
    bench::addRatio({"the meetings of 12 teams placed / 30 s",
                     [] { return bench::medianSeconds("place_12_teams") / secondsForManyTeams; }, 1});
    bench::addRatio({"cost of the week of 12 teams / least cost of any", gapOfManyTeams, 1.1});
    bench::addRatio({"a year of 40 series in 4 zones checked / 50 ms",
                     [] { return bench::medianSeconds("check_year") / secondsForYear; }, 1});
}

[[maybe_unused]] const bool registered = (registerCadence(), true);

} // namespace
