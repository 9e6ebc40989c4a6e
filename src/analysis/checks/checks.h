#pragma once

#include "analysis/checks/finding.h"
#include "analysis/checks/rules.h"
#include "core/calendar/zone_table.h"
#include "core/plan.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Reading a chart by its rules. Rows left out on purpose say nothing; hidden rows and roles are read like the others.
namespace remit {

/// The hours of one role, as far as they are known.
struct RoleLoad {
    double hours = 0;
    double capacity = 0;
    /// Rests more than half on estimates: never more than a warning.
    bool mostlyEstimated = false;
    /// The part of its hours, 0 to 1, that goes into strategic rows, into rows outside discovery, planning, delivery
    /// and collaboration, and into planning and delivery; nothing where some of the rows do not say it.
    std::optional<double> strategic = {};
    std::optional<double> outsideTeam = {};
    std::optional<double> inDelivery = {};

    friend bool operator==(const RoleLoad&, const RoleLoad&) = default;
};

/// The hours of one seat, where they are known.
struct SeatHours {
    double hours = 0;
    double capacity = 0;
    /// Rests more than half on estimates: never more than a warning.
    bool mostlyEstimated = false;
    /// Rows without hours make it more.
    bool atLeast = false;

    friend bool operator==(const SeatHours&, const SeatHours&) = default;
};

/// What the checks need to know besides the plan. What is not in it is unknown, and unknown gives no finding.
struct CheckContext {
    /// ISO 8601; waivers end by it.
    std::string today;
    /// Roles whose hours are known; the others are judged by the number of their rows.
    std::map<RoleId, RoleLoad> loads;
    /// Facts and attributes of the constellation as numbers by key; choices as in resources/advisor/facts.json.
    std::map<std::string, double, std::less<>> facts = {};
    std::map<SeatId, SeatHours> seats = {};
    /// Hours a week of the rows.
    std::map<ResponsibilityId, double> efforts = {};
    /// Hours of the day in which people at both places work, the lower id first.
    std::map<std::pair<LocationId, LocationId>, double> overlaps = {};
    /// The clocks of the places for the coming year.
    ZoneTable zones = {};

    friend bool operator==(const CheckContext&, const CheckContext&) = default;
};

enum class NotCheckedReason {
    /// The plan names no people.
    noPersons,
    /// Needs meetings, of which the constellation holds none.
    noCadence,
    /// Nobody has said yet that the chart was reviewed.
    noReviewMarks,
    /// No letter of the scheme says what the rule looks for.
    noSuchLetter,
    /// Hours of some roles are unknown: these are judged by the number of their rows instead.
    noHours,
    /// The chart has fewer rows than the rule needs: somebody is still typing it.
    fewRows,
    /// The constellation has no seats.
    noSeats,
    /// Lines of the chart are not linked to the catalogue, so that nobody knows whether they are those it speaks of.
    notLinked,
};

template <> struct Words<NotCheckedReason> {
    static constexpr std::array<std::pair<NotCheckedReason, std::string_view>, 8> list{
        {{NotCheckedReason::noPersons, "no-persons"},
         {NotCheckedReason::noCadence, "no-cadence"},
         {NotCheckedReason::noReviewMarks, "no-review-marks"},
         {NotCheckedReason::noSuchLetter, "no-such-letter"},
         {NotCheckedReason::noHours, "no-hours"},
         {NotCheckedReason::fewRows, "few-rows"},
         {NotCheckedReason::noSeats, "no-seats"},
         {NotCheckedReason::notLinked, "not-linked"}}};
};

/// A rule, or a part of it, that could not be checked.
struct NotChecked {
    std::string rule;
    NotCheckedReason reason = NotCheckedReason::noPersons;
    /// "5 of 7 roles", "4 of 10 rows are missing", where counting makes sense; else 0.
    int missing = 0;
    int of = 0;

    friend bool operator==(const NotChecked&, const NotChecked&) = default;
};

/// How many findings stand: accepted ones are counted apart.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    int waived = 0;

    /// Counts the finding, or with -1 takes it out again.
    void add(const Finding& finding, int times);
    friend bool operator==(const FindingCounts&, const FindingCounts&) = default;
};

struct CheckReport {
    /// Errors first, then by the order of the chart: rows, roles, the whole, who sits where. Accepted findings are
    /// among them.
    std::vector<Finding> findings;
    std::vector<NotChecked> notChecked;
    /// Rows that were read.
    int rows = 0;

    FindingCounts counts() const;
    friend bool operator==(const CheckReport&, const CheckReport&) = default;
};

/// 0 to 100 for scripts, never for the screen: rows in order, less what is wrong with roles and the whole. None without
/// rows.
std::optional<int> health(const CheckReport& report);

} // namespace remit
