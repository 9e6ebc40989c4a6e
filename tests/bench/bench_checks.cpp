#include "bench/files.h"
#include "bench/ratios.h"

#include "advisor/check_context.h"
#include "advisor/check_texts.h"
#include "analysis/checker/chart_checker.h"
#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"
#include "model/document/embedded_resources.h"
#include "store/plan_store.h"

#include <benchmark/benchmark.h>

/// Checks of the whole large plan, and of what one edit could matter to.
namespace {

using namespace remit;
constexpr int repetitions = 9;
constexpr double limitInSeconds = 0.1;

RuleBook rules()
{
    return readCheckTexts(embeddedResources())->rules;
}

const CheckContext& context()
{
    static const CheckContext today{"2026-11-22", {}};
    return today;
}

/// Types a letter into one cell to and fro, and reads what is found each time.
void editAndCheck(benchmark::State& state, const std::string& file)
{
    PlanStore store = std::move(PlanStore::open(file).value());
    Plan plan = store.read().value();
    const auto& all = plan.all<Assignment>();
    const auto key = std::next(all.begin(), static_cast<std::ptrdiff_t>(all.size() / 2))->first;
    ChartChecker checker(plan, std::get<0>(key), rules(), context());
    for (auto _ : state) {
        PlanUpdate update = store.edit("Type C", toggleLetter(plan, key, "C")).value();
        const PlanChange change = update.change;
        apply(std::move(update), plan);
        benchmark::DoNotOptimize(checker.update(plan, change));
        benchmark::DoNotOptimize(checker.counts());
        benchmark::DoNotOptimize(checker.ofRow(std::get<1>(key)));
    }
}

/// A constellation with sixty seats that wear its roles and serve a team each.
ConstellationId seated(PlanStore& store, Plan& plan)
{
    const ConstellationId here = constellationsInOrder(plan).front();
    const std::vector<RoleId> roles = rolesInOrder(plan, here);
    const Plan before = plan;
    for (std::int64_t number = 1; number <= 60; ++number) {
        Seat seat;
        seat.constellation = here;
        seat.seat = SeatId{9000 + number};
        apply(addSeat(plan, seat, {roles[std::size_t(number) % roles.size()]}), plan);
        const UnitId team{9000 + number};
        apply(addUnit(plan, here, {team, UnitKind::team, "Team " + std::to_string(number)}), plan);
        apply(setServed(plan, seat.key(), {team}), plan);
    }
    Edit edit = difference(before, plan);
    plan = before;
    apply(store.edit("Seats", edit).value(), plan);
    return here;
}

/// Gives one seat more and less of its time, and reads loads and findings each time, as the window does.
void editSeat(benchmark::State& state, const std::string& file)
{
    const Facts facts = Facts::read(embeddedResources()).value();
    PlanStore store = std::move(PlanStore::open(file).value());
    Plan plan = store.read().value();
    const ConstellationId here = seated(store, plan);
    ConstellationLoad loads(plan, here, effortFactors(facts, plan, here));
    ChartChecker checker(plan, here, rules(), checkContext(facts, plan, here, loads));
    for (auto _ : state) {
        Seat seat = *plan.find<Seat>({here, SeatId{9030}});
        seat.fte = seat.fte == 1 ? 0.5 : 1;
        PlanUpdate update = store.edit("Share", changeSeat(plan, seat)).value();
        const PlanChange change = update.change;
        apply(std::move(update), plan);
        benchmark::DoNotOptimize(loads.follow(plan, change, effortFactors(facts, plan, here)));
        benchmark::DoNotOptimize(checker.update(plan, change, checkContext(facts, plan, here, loads)));
        benchmark::DoNotOptimize(checker.counts());
    }
}

void checkEverything(benchmark::State& state)
{
    const Plan plan = PlanStore::open(bench::largePlanFile())->read().value();
    const RuleBook book = rules();
    for (auto _ : state) {
        for (const ConstellationId each : constellationsInOrder(plan))
            benchmark::DoNotOptimize(check(plan, each, book, context()));
    }
}

void registerChecks()
{
    const auto fast = [](benchmark::internal::Benchmark* each) {
        each->Unit(benchmark::kMillisecond)->Iterations(20)->Repetitions(3 * repetitions)->UseRealTime();
    };
    fast(benchmark::RegisterBenchmark("check_edit_large", [](benchmark::State& state) {
        editAndCheck(state, bench::copyOf(bench::largePlanFile(), "check-large.remit"));
    }));
    fast(benchmark::RegisterBenchmark("check_edit_sample", [](benchmark::State& state) {
        editAndCheck(state, bench::copyOf(bench::samplePlanFile(), "check-sample.remit"));
    }));
    fast(benchmark::RegisterBenchmark("seat_edit_large", [](benchmark::State& state) {
        editSeat(state, bench::copyOf(bench::largePlanFile(), "seat-large.remit"));
    }));
    fast(benchmark::RegisterBenchmark("seat_edit_sample", [](benchmark::State& state) {
        editSeat(state, bench::copyOf(bench::samplePlanFile(), "seat-sample.remit"));
    }));
    benchmark::RegisterBenchmark("check_all", checkEverything)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1)
        ->Repetitions(repetitions)
        ->UseRealTime();
    bench::addTimeRatio("checking after a one-cell edit, large plan / sample", "check_edit_large", "check_edit_sample",
                        1.5);
    bench::addTimeRatio("loads and checks after an edit of a seat, large plan / sample", "seat_edit_large",
                        "seat_edit_sample", 1.5);
    bench::addRatio({"checking the whole large plan / 100 ms",
                     [] { return bench::medianSeconds("check_all") / limitInSeconds; }, 1});
}

[[maybe_unused]] const bool registered = (registerChecks(), true);

} // namespace
