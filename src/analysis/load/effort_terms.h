#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Efforts as people write them: hours a week, or terms such as "0.5P+0.25M" that grow with the organisation.
namespace remit {

/// What a term is multiplied with.
enum class Driver { base, products, teams, markets, stakeholders, extraTeams, productOwners, reports };
template <> struct Words<Driver> {
    static constexpr std::array<std::pair<Driver, std::string_view>, 8> list{{{Driver::base, "B"},
                                                                              {Driver::products, "P"},
                                                                              {Driver::teams, "T"},
                                                                              {Driver::markets, "M"},
                                                                              {Driver::stakeholders, "S"},
                                                                              {Driver::extraTeams, "D"},
                                                                              {Driver::productOwners, "nPO"},
                                                                              {Driver::reports, "reports"}}};
};

struct EffortTerm {
    /// Hours a week per one of the driver.
    double hours = 0;
    Driver driver = Driver::base;

    friend bool operator==(const EffortTerm&, const EffortTerm&) = default;
};
using EffortTerms = std::vector<EffortTerm>;

/// Reads "0.5P+0.25M"; a number alone counts once for the organisation. Empty text has no terms.
Result<EffortTerms> parseTerms(std::string_view text);
std::string formatTerms(const EffortTerms& terms);

/// The effort columns of a responsibility, without the rest.
struct TypedEffort {
    std::string marketTerms;
    std::string teamTerms;
    std::optional<double> marketHours = {};
    std::optional<double> teamHours = {};

    bool isEmpty() const { return marketTerms.empty() && teamTerms.empty() && !marketHours && !teamHours; }
    friend bool operator==(const TypedEffort&, const TypedEffort&) = default;
};

TypedEffort effortOf(const Responsibility& row);

/// Reads what is typed into the effort column: "2.5" (hours, not divided), "1 + 2" (market and team half), terms with
/// a bar between the halves ("0.5P | 0.75T"). Hours in one half alone are the whole effort. Empty text is unknown.
Result<TypedEffort> parseEffort(std::string_view text);
/// The text that reads back as this effort.
std::string formatEffort(const TypedEffort& effort);

/// A number as it is typed: "0.75", "2", at most four decimals.
std::string plainNumber(double value);

/// Writes what was typed, as typed; an empty effort becomes unknown. An empty edit when nothing changes.
Edit setEffort(const Plan& plan, ResponsibilityId responsibility, const TypedEffort& effort);

} // namespace remit
