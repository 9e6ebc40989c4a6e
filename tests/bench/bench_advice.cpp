#include "bench/ratios.h"

#include "advisor/advice/advisor.h"
#include "model/document/embedded_resources.h"

#include <benchmark/benchmark.h>

/// One ranking, and all sweeps for what is open and what would change the answer.
namespace {

using namespace remit;
constexpr double rankingLimit = 0.002;
constexpr double sweepsLimit = 0.1;

const Advisor& advisor()
{
    static const Advisor made = [] {
        const ResourceReader read = embeddedResources();
        const Catalogue catalogue = readCatalogue(read).value();
        const Facts facts = Facts::read(read).value();
        return Advisor::read(read, facts, readConstellationTemplates(read, catalogue, facts).value()).value();
    }();
    return made;
}

const StatedFacts& twentyDevelopers()
{
    static const StatedFacts stated{{"developers", 20}, {"noProductDepartment", 1}};
    return stated;
}

void registerAdvice()
{
    const auto timed = [](benchmark::internal::Benchmark* each) {
        each->Unit(benchmark::kMillisecond)->Iterations(10)->Repetitions(9)->UseRealTime();
    };
    timed(benchmark::RegisterBenchmark("advice_ranking", [](benchmark::State& state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(advisor().rank(twentyDevelopers()));
    }));
    timed(benchmark::RegisterBenchmark("advice_sweeps", [](benchmark::State& state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(advisor().advise(twentyDevelopers()));
    }));
    bench::addRatio(
        {"ranking set-ups / 2 ms", [] { return bench::medianSeconds("advice_ranking") / rankingLimit; }, 1});
    bench::addRatio(
        {"advice with all sweeps / 100 ms", [] { return bench::medianSeconds("advice_sweeps") / sweepsLimit; }, 1});
}

[[maybe_unused]] const bool isRegistered = (registerAdvice(), true);

} // namespace
