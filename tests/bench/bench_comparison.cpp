#include "bench/application.h"
#include "bench/files.h"
#include "bench/ratios.h"

#include "analysis/comparison/comparison.h"
#include "core/chart.h"
#include "core/edits/edits.h"
#include "model/comparison/compared_constellations.h"
#include "model/comparison/comparison_table.h"
#include "model/document/embedded_resources.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "store/plan_store.h"
#include "widgets/compare/compare_grid.h"

#include <benchmark/benchmark.h>

#include <QApplication>

/// Four constellations of the large plan side by side, and what one edit of them costs.
namespace {

using namespace remit;
constexpr int repetitions = 9;
constexpr double limitInSeconds = 0.016;
constexpr double paintLimit = 0.033;

ComparisonChoice fourOf(const Plan& plan)
{
    std::vector<ConstellationId> all = constellationsInOrder(plan);
    all.resize(std::min<std::size_t>(all.size(), 4));
    return {all, 0, ComparedBy::roles};
}

void compareFour(benchmark::State& state)
{
    const Plan plan = PlanStore::open(bench::largePlanFile())->read().value();
    const ComparisonChoice choice = fourOf(plan);
    for (auto _ : state) {
        const Comparison comparison(plan, choice);
        benchmark::DoNotOptimize(comparison.differingRows());
    }
}

/// Types a letter into one cell to and fro, and looks what differs each time.
void editWhileComparing(benchmark::State& state, const std::string& file)
{
    PlanStore store = std::move(PlanStore::open(file).value());
    Plan plan = store.read().value();
    const auto& all = plan.all<Assignment>();
    const auto key = std::next(all.begin(), static_cast<std::ptrdiff_t>(all.size() / 8))->first;
    Comparison comparison(plan, fourOf(plan));
    for (auto _ : state) {
        PlanUpdate update = store.edit("Type C", toggleLetter(plan, key, "C")).value();
        const PlanChange change = update.change;
        apply(std::move(update), plan);
        benchmark::DoNotOptimize(comparison.follow(plan, change));
        benchmark::DoNotOptimize(comparison.differingRows());
    }
}

/// Two and two constellations of the large plan in turn, painted each time.
void switchCompared(benchmark::State& state)
{
    bench::startApplication();
    const auto document = std::move(
        *PlanDocument::open(QString::fromStdString(bench::copyOf(bench::largePlanFile(), "compare-paint.remit"))));
    const ShownConstellation shown(*document);
    ComparedConstellations compared(*document, shown, MeasuringKnowledge::read(embeddedResources()).value(),
                                    [] { return std::string("2026-01-05"); });
    ComparisonTable table(compared);
    CompareGrid grid(table);
    grid.resize(1600, 900);
    grid.show();
    QApplication::processEvents();
    const std::vector<ConstellationId> all = constellationsInOrder(document->plan());
    std::size_t first = 0;
    for (auto _ : state) {
        first = first == 0 ? 2 : 0;
        compared.choose({all[first], all[first + 1]}, all[first]);
        QApplication::processEvents();
    }
}

void registerComparison()
{
    const auto fast = [](benchmark::internal::Benchmark* each) {
        each->Unit(benchmark::kMillisecond)->Iterations(20)->Repetitions(3 * repetitions)->UseRealTime();
    };
    fast(benchmark::RegisterBenchmark("compare_edit_large", [](benchmark::State& state) {
        editWhileComparing(state, bench::copyOf(bench::largePlanFile(), "compare-large.remit"));
    }));
    fast(benchmark::RegisterBenchmark("compare_edit_sample", [](benchmark::State& state) {
        editWhileComparing(state, bench::copyOf(bench::samplePlanFile(), "compare-sample.remit"));
    }));
    benchmark::RegisterBenchmark("compare_four", compareFour)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(3)
        ->Repetitions(repetitions)
        ->UseRealTime();
    benchmark::RegisterBenchmark("compare_switch", switchCompared)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(6)
        ->Repetitions(repetitions)
        ->UseRealTime();
    bench::addRatio({"switching what is compared, painted / 33 ms",
                     [] { return bench::medianSeconds("compare_switch") / paintLimit; }, 1});
    bench::addTimeRatio("an edit while comparing, large plan / sample", "compare_edit_large", "compare_edit_sample",
                        1.5);
    bench::addRatio({"comparing four constellations of the large plan / 16 ms",
                     [] { return bench::medianSeconds("compare_four") / limitInSeconds; }, 1});
}

[[maybe_unused]] const bool isRegistered = (registerComparison(), true);

} // namespace
