#include "bench/files.h"
#include "bench/ratios.h"

#include "core/chart.h"
#include "core/edits/edits.h"
#include "store/plan_store.h"
#include "store/tables/sqlite.h"

#include <benchmark/benchmark.h>

#include <memory>

namespace {

using namespace remit;
constexpr int repetitions = 9;

void openChecked(benchmark::State& state)
{
    const std::string file = bench::largePlanFile();
    for (auto _ : state) {
        auto store = PlanStore::open(file);
        auto plan = store->read();
        benchmark::DoNotOptimize(plan);
        state.PauseTiming();
        plan = Plan{};
        state.ResumeTiming();
    }
}

void openUnchecked(benchmark::State& state)
{
    const std::string file = bench::largePlanFile();
    for (auto _ : state) {
        auto store = PlanStore::openUnchecked(file);
        auto plan = store->read();
        benchmark::DoNotOptimize(plan);
        state.PauseTiming();
        plan = Plan{};
        state.ResumeTiming();
    }
}

/// Each column of a row, as what it is stored.
void fetch(sqlite3_stmt* row)
{
    for (int column = 0; column < sqlite3_column_count(row); ++column) {
        if (sqlite3_column_type(row, column) == SQLITE_INTEGER)
            benchmark::DoNotOptimize(sqlite3_column_int64(row, column));
        else
            benchmark::DoNotOptimize(sqlite3_column_text(row, column));
    }
}

/// Every row of every table, each column fetched, nothing kept.
void stepBare(benchmark::State& state)
{
    const std::string file = bench::largePlanFile();
    for (auto _ : state) {
        Database db(file, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX);
        for (const char* table : {"area", "responsibility", "role", "letter_scheme", "letter", "constellation",
                                  "constellation_role", "chart_row", "assignment"}) {
            Statement all(db.handle(), std::string("SELECT * FROM ") + table);
            while (all.step()) {
                fetch(all.handle());
            }
        }
    }
}

/// A store with its plan, in which one cell changes to and fro.
struct Cell {
    PlanStore store;
    Plan plan;
    Assignment::Key key;

    explicit Cell(const std::string& file)
        : store(std::move(PlanStore::open(file).value()))
        , plan(store.read().value())
    {
        const auto& all = plan.all<Assignment>();
        key = std::next(all.begin(), static_cast<std::ptrdiff_t>(all.size() / 2))->first;
    }
    void edit() { apply(store.edit("Type C", toggleLetter(plan, key, "C")).value(), plan); }
    void undo() { apply(store.undo().value(), plan); }
};

void editIn(benchmark::State& state, const std::string& file)
{
    Cell cell(file);
    for (auto _ : state)
        cell.edit();
}

void undoIn(benchmark::State& state, const std::string& file)
{
    Cell cell(file);
    for (auto _ : state) {
        state.PauseTiming();
        cell.edit();
        state.ResumeTiming();
        cell.undo();
    }
}

/// The same row, written durably by plain SQL on a connection with the same settings.
void writeBare(benchmark::State& state)
{
    const std::string file = bench::copyOf(bench::largePlanFile(), "bare.remit");
    const auto key = Cell(file).key;
    Database db(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
    db.execute("PRAGMA synchronous = EXTRA");
    bool flag = false;
    for (auto _ : state) {
        db.execute("BEGIN IMMEDIATE");
        Statement& update = db.cached("UPDATE assignment SET letters = ?1 WHERE constellation = ?2 "
                                      "AND responsibility = ?3 AND role = ?4");
        update.bind(1, std::string_view((flag = !flag) ? "C" : "CI"));
        update.bind(2, std::get<0>(key).value);
        update.bind(3, std::get<1>(key).value);
        update.bind(4, std::get<2>(key).value);
        update.run();
        db.execute("COMMIT");
    }
}

void registerStore()
{
    const auto slow = [](benchmark::internal::Benchmark* each) {
        each->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(repetitions)->UseRealTime();
    };
    const auto fast = [](benchmark::internal::Benchmark* each) {
        each->Unit(benchmark::kMillisecond)->Iterations(20)->Repetitions(3 * repetitions)->UseRealTime();
    };
    slow(benchmark::RegisterBenchmark("step_bare", stepBare));
    slow(benchmark::RegisterBenchmark("open_unchecked", openUnchecked));
    slow(benchmark::RegisterBenchmark("open_checked", openChecked));
    fast(benchmark::RegisterBenchmark("write_bare", writeBare));
    fast(benchmark::RegisterBenchmark("edit_large", [](benchmark::State& state) {
        editIn(state, bench::copyOf(bench::largePlanFile(), "edit-large.remit"));
    }));
    fast(benchmark::RegisterBenchmark("edit_sample", [](benchmark::State& state) {
        editIn(state, bench::copyOf(bench::samplePlanFile(), "edit-sample.remit"));
    }));
    fast(benchmark::RegisterBenchmark("undo_large", [](benchmark::State& state) {
        undoIn(state, bench::copyOf(bench::largePlanFile(), "undo-large.remit"));
    }));
    fast(benchmark::RegisterBenchmark("undo_sample", [](benchmark::State& state) {
        undoIn(state, bench::copyOf(bench::samplePlanFile(), "undo-sample.remit"));
    }));
    bench::addTimeRatio("open with checks / bare stepping", "open_checked", "step_bare", 5);
    bench::addTimeRatio("open without checks / bare stepping", "open_unchecked", "step_bare", 3);
    bench::addTimeRatio("one-cell edit / bare durable write", "edit_large", "write_bare", 2);
    bench::addTimeRatio("one-cell edit, large plan / sample", "edit_large", "edit_sample", 1.5);
    bench::addTimeRatio("undo, large plan / sample", "undo_large", "undo_sample", 1.5);
}

[[maybe_unused]] const bool registered = (registerStore(), true);

} // namespace
