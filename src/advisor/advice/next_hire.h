#pragma once

#include "advisor/facts.h"

#include <optional>
#include <string>
#include <vector>

namespace remit {

/// Who could be hired next, and what every seat has to do then (resources/advisor/hires.json).
struct HireOption {
    struct Seats {
        std::string role;
        std::string count;
        std::string hours;
    };

    std::string key;
    std::string label;
    std::vector<Seats> seats;
    std::string handsOver;
    std::string against;
    std::string sources;
};

struct HireOptions {
    /// A week that is fuller than this is too full.
    double fullUse = 1;
    std::vector<HireOption> all;
};

/// One option under given facts.
struct NextHire {
    struct Seats {
        std::string role;
        int count = 0;
        double use = 0;
    };

    const HireOption* option = nullptr;
    std::vector<Seats> seats;
    /// Hours a week that do not fit into the weeks of its seats.
    double excess = 0;
    /// Of all its seats, in thousands, where it is known what a person costs.
    std::optional<double> yearlyCost;
};

/// What so many people cost a year, in thousands; nothing where nobody said what one costs.
std::optional<double> yearlyCostOf(double people, const FactValues& values);

/// The error names the file and what is wrong in it.
Result<HireOptions> readHireOptions(const ResourceReader& read, const Facts& facts);

/// From the people in role: nobody first, then whom the budget allows. Empty where nobody is in role yet: then the
/// first hire is the answer of the advice itself.
std::vector<NextHire> nextHires(const HireOptions& options, const FactValues& values);

} // namespace remit
