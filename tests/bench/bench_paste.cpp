#include "bench/files.h"
#include "bench/ratios.h"

#include "core/chart.h"
#include "core/organisation.h"
#include "exchange/formats/clipboard_block.h"
#include "model/document/plan_document.h"
#include "model/exchange/paste.h"
#include "model/organisation/seats_table.h"
#include "model/organisation/table_typing.h"
#include "store/plan_store.h"
#include "store/tables/sqlite.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace {

using namespace remit;
constexpr int repetitions = 9;
constexpr std::size_t pastedRows = 1000;
constexpr std::size_t pastedColumns = 10;

/// A thousand rows by ten roles of the large plan, filled to and fro with two blocks.
struct Block {
    explicit Block(const Plan& plan)
    {
        const Chart chart = chartOf(plan, constellationsInOrder(plan).front());
        target.constellation = chart.constellation;
        for (const Band& band : chart.bands)
            target.rows.insert(target.rows.end(), band.rows.begin(), band.rows.end());
        target.roles.assign(chart.roles.begin(), chart.roles.begin() + pastedColumns);
        target.mayAddRows = false;
    }
    std::string text() const { return cells(flag ? "A/R\t" : "C\t"); }
    std::string cells(const std::string& cell) const
    {
        std::string row;
        for (std::size_t column = 0; column < pastedColumns; ++column)
            row += cell;
        row.back() = '\n';
        std::string all;
        for (std::size_t each = 0; each < pastedRows; ++each)
            all += row;
        return all;
    }

    PasteTarget target;
    bool flag = false;
};

/// From the text on the clipboard to the plan on disk and in memory, with its way back.
void pasteCells(benchmark::State& state)
{
    auto document
        = std::move(*PlanDocument::open(QString::fromStdString(bench::copyOf(bench::largePlanFile(), "paste.remit"))));
    Block block(document->plan());
    for (auto _ : state) {
        block.flag = !block.flag;
        Paste paste = pasteAt(document->plan(), block.target, *fromTabText(block.text()));
        if (paste.cells != int(pastedRows * pastedColumns) || !document->perform("Paste", std::move(paste.edit)))
            std::abort();
    }
}

/// The same rows by plain SQL in one durable transaction, on a connection with the same settings.
void writeCellsBare(benchmark::State& state)
{
    const std::string file = bench::copyOf(bench::largePlanFile(), "paste-bare.remit");
    Block block((*PlanDocument::open(QString::fromStdString(file)))->plan());
    Database db(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
    for (const char* setting :
         {"PRAGMA synchronous = EXTRA", "PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON"})
        db.execute(setting);
    for (auto _ : state) {
        block.flag = !block.flag;
        db.execute("BEGIN IMMEDIATE");
        Statement& put = db.cached("INSERT INTO assignment (constellation, responsibility, role, letters, note) "
                                   "VALUES (?1, ?2, ?3, ?4, '') ON CONFLICT (constellation, responsibility, role) "
                                   "DO UPDATE SET letters = excluded.letters");
        for (std::size_t row = 0; row < pastedRows; ++row) {
            for (const RoleId role : block.target.roles) {
                put.bind(1, block.target.constellation.value);
                put.bind(2, block.target.rows[row].value);
                put.bind(3, role.value);
                put.bind(4, std::string_view(block.flag ? "AR" : "C"));
                put.run();
            }
        }
        db.execute("COMMIT");
    }
}

/// Five hundred people with their roles, managers and teams, as from a spreadsheet.
void pasteSeats(benchmark::State& state)
{
    TextGrid block;
    for (int number = 0; number < 500; ++number) {
        const std::string manager = number == 0 ? std::string() : "Person " + std::to_string(number / 2);
        block.rows.push_back({"Seat " + std::to_string(number), "Person " + std::to_string(number), "PM, PO", "50 %",
                              manager, "", "Berlin", "Team " + std::to_string(number % 40)});
    }
    for (auto _ : state) {
        Plan plan = PlanStore::open(bench::samplePlanFile())->read().value();
        const ConstellationId here = constellationsInOrder(plan).front();
        const SeatsTable table;
        const TypedBlock typed = typeInto(table, plan, here, {{}, 0}, block);
        apply(typed.step.edit, plan);
        if (seatsInOrder(plan, here).size() < 500)
            std::abort();
    }
}

void registerPaste()
{
    const auto slow = [](benchmark::internal::Benchmark* each) {
        each->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(repetitions)->UseRealTime();
    };
    slow(benchmark::RegisterBenchmark("write_cells_bare", writeCellsBare));
    slow(benchmark::RegisterBenchmark("paste_cells", pasteCells));
    slow(benchmark::RegisterBenchmark("paste_seats", pasteSeats));
    bench::addRatio({"pasting 500 seats / 1 s", [] { return bench::medianSeconds("paste_seats"); }, 1});
    bench::addTimeRatio("pasting 10,000 cells / bare writing", "paste_cells", "write_cells_bare", 1.6);
}

[[maybe_unused]] const bool registered = (registerPaste(), true);

} // namespace
