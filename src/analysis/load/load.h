#pragma once

#include "analysis/checks/checks.h"
#include "analysis/load/load_line.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// How much work a constellation means for each of its roles, in hours a week. What nobody said stays unknown.
namespace remit {

enum class LoadLevel { unknown, green, amber, red };

/// What rests mostly on estimates is at most amber.
LoadLevel levelOf(std::optional<double> load, const LoadLevels& levels, bool isRough);

struct RoleWorkload {
    RoleId role;
    /// Product roles carry estimates; of the others only what was typed is known.
    bool carriesEstimates = false;
    /// What it spends by row, not yet scaled to the measured hours.
    std::map<ResponsibilityId, std::vector<LoadLine>> rows;
    /// What scales the lines that are estimates: 1 unless the role's real hours were measured.
    double estimateScale = 1;
    /// The sum of what is known.
    double knownHours = 0;
    /// The part of it that rests on estimates.
    double estimatedHours = 0;
    /// The parts of the hours, 0 to 1, in strategic rows and in those outside discovery, planning, delivery and
    /// collaboration; nothing where a row with hours has no horizon, or no area of the catalogue.
    std::optional<double> strategic = {};
    std::optional<double> outsideTeam = {};
    /// Responsibilities the role has a part in whose hours nobody knows.
    int withoutHours = 0;
    std::optional<double> measuredHours;
    double headcount = 1;
    /// Nobody said how many people the role has; one is assumed.
    bool headcountAssumed = true;
    /// Whether it is the sum of seats, and so is changed there.
    bool isOfSeats = false;
    double capacity = 0;
    LoadLevels levels;

    /// Unknown where nothing is known.
    std::optional<double> hours() const;
    /// Whether rows without hours make it more than said.
    bool isAtLeast() const { return withoutHours > 0 && !measuredHours; }
    /// Whether it rests more than half on estimates; then it is only roughly right.
    bool isRough() const;
    /// Hours by capacity; unknown where one of them is.
    std::optional<double> load() const;
    LoadLevel level() const;
    double scaledHours(const LoadLine& line) const;
};

/// The loads of one constellation, kept up to date row by row.
class ConstellationLoad {
public:
    ConstellationLoad(const Plan& plan, ConstellationId constellation, const EffortFactors& factors);

    /// Takes in a change of the plan; only rows and roles it names are worked out again. The roles whose load differs.
    std::set<RoleId> follow(const Plan& plan, const PlanChange& change, const EffortFactors& factors);

    /// Null when the role is not of the constellation.
    const RoleWorkload* of(RoleId role) const;
    const std::map<RoleId, RoleWorkload>& roles() const { return m_roles; }
    const EffortFactors& factors() const { return m_factors; }
    const LoadSettings& settings() const { return m_settings; }
    /// For the checks: the roles most of whose rows have hours.
    std::map<RoleId, RoleLoad> known() const;
    /// Hours a week of the rows that have them.
    const std::map<ResponsibilityId, double>& efforts() const { return m_efforts; }

private:
    void readAnew(const Plan& plan);
    /// Works the row out; the roles that had or have a part in it go to `concerned`.
    void readRow(const Plan& plan, ResponsibilityId responsibility, std::set<RoleId>& concerned);
    void readTotal(const Plan& plan, RoleId role);
    void readEffort(const Plan& plan, ResponsibilityId responsibility);
    bool concernsEverything(const Plan& plan, const PlanChange& change) const;
    std::set<ResponsibilityId> rowsIn(const PlanChange& change) const;
    std::set<RoleId> allRoles() const;

    ConstellationId m_constellation;
    EffortFactors m_factors;
    LoadSettings m_settings;
    LetterParts m_parts;
    std::map<RoleId, RoleWorkload> m_roles;
    std::map<ResponsibilityId, double> m_efforts;
};

/// Sets the hours a week the role really spends, or forgets them.
Edit setMeasuredHours(const Plan& plan, const ConstellationRole::Key& role, std::optional<double> hours);
/// Sets how many full-time people wear the role, or forgets it.
Edit setHeadcount(const Plan& plan, const ConstellationRole::Key& role, std::optional<double> headcount);

} // namespace remit
