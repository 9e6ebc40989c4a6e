#pragma once

#include <functional>
#include <string>
#include <vector>

/// Ratios of two measurements taken in one run, printed as name, ratio, limit, verdict.
namespace remit::bench {

/// Median real time in seconds of a benchmark registered under this name; 0 when it did not run.
double medianSeconds(const std::string& benchmark);

/// A figure to print: how to get it once all benchmarks have run, and what it may be at most.
struct Ratio {
    std::string name;
    std::function<double()> value;
    double limit = 1;
};

void addRatio(Ratio ratio);
/// The time of one benchmark over that of another.
void addTimeRatio(const std::string& name, const std::string& measured, const std::string& reference, double limit);

/// Runs everything registered and prints one line per ratio; returns 1 when one is over its limit.
int runAndPrint(int argc, char* argv[]);

} // namespace remit::bench
