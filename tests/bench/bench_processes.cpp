#include "bench/files.h"
#include "bench/ratios.h"

#include "exchange/formats/csv.h"
#include "store/plan_store.h"
#include "support/large_plan.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Whole programs from outside: start-up, memory, and PDF against a spreadsheet.
namespace {

using namespace remit;
constexpr double megabytes = 1024; // in the kilobytes that wait4 reports
constexpr int roles = 12;
constexpr int responsibilities = 1000;

struct Outcome {
    bool ok = false;
    double peakMegabytes = 0;
};

Outcome runProgram(std::vector<std::string> arguments)
{
    std::vector<char*> pointers;
    for (std::string& each : arguments)
        pointers.push_back(each.data());
    pointers.push_back(nullptr);
    // What is still to be printed must not be printed by the child as well.
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        std::freopen("/dev/null", "w", stdout);
        std::freopen("/dev/null", "w", stderr);
        ::execvp(pointers.front(), pointers.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage usage { };
    ::wait4(child, &status, 0, &usage);
    return {WIFEXITED(status) && WEXITSTATUS(status) == 0, static_cast<double>(usage.ru_maxrss) / megabytes};
}

void timeProgram(benchmark::State& state, const std::vector<std::string>& arguments)
{
    for (auto _ : state) {
        if (!runProgram(arguments).ok)
            state.SkipWithError("the program failed");
    }
}

std::string chartPlan()
{
    static const std::string path = [] {
        std::string file = bench::temporaryFile("chart.remit");
        if (!PlanStore::create(file, test::largePlan(2, {responsibilities, roles, 1, roles / 2})))
            std::abort();
        return file;
    }();
    return path;
}

std::string chartCsv()
{
    static const std::string path = [] {
        std::string file = bench::temporaryFile("sheet.csv");
        const Plan plan = PlanStore::open(chartPlan())->read().value();
        std::ofstream(file) << writeCsv(plan, plan.all<Constellation>().begin()->first);
        return file;
    }();
    return path;
}

std::string folder()
{
    return std::filesystem::path(chartPlan()).parent_path().string();
}

double sizeOf(const std::string& path)
{
    std::error_code missing;
    const auto size = std::filesystem::file_size(path, missing);
    return missing ? 0 : static_cast<double>(size);
}

double pdfSizes()
{
    const double theirs = sizeOf(folder() + "/sheet.pdf");
    return theirs > 0 ? sizeOf(folder() + "/chart.pdf") / theirs : 0;
}

void registerProcesses()
{
    const auto add = [](const char* name, int times, std::vector<std::string> arguments) {
        benchmark::RegisterBenchmark(name, [arguments](benchmark::State& state) { timeProgram(state, arguments); })
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1)
            ->Repetitions(times)
            ->UseRealTime();
    };
    add("window_empty", 21, {FIRST_PAINT_PROGRAM});
    add("window_sample", 21, {FIRST_PAINT_PROGRAM, bench::samplePlanFile()});
    add("pdf_ours", 15, {REMIT_PROGRAM, "export", chartPlan(), folder() + "/chart.pdf"});
    add("pdf_calc", 7, {"soffice", "--headless", "--convert-to", "pdf", "--outdir", folder(), chartCsv()});
    bench::addTimeRatio("first painted window, sample / empty QMainWindow", "window_sample", "window_empty", 2);
    bench::addRatio({"memory with the large plan open / 200 MB",
                     [] {
                         const Outcome run = runProgram({FIRST_PAINT_PROGRAM, bench::largePlanFile()});
                         return run.ok ? run.peakMegabytes / 200 : 0;
                     },
                     1});
    bench::addTimeRatio("PDF of 1000 x 12 / LibreOffice Calc", "pdf_ours", "pdf_calc", 0.1);
    bench::addRatio({"size of that PDF / LibreOffice Calc", pdfSizes, 1});
}

[[maybe_unused]] const bool registered = (registerProcesses(), true);

} // namespace
