#pragma once

#include "analysis/checks/checks.h"
#include "analysis/load/role_workload.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// How much work a constellation means for each of its roles, in hours a week, meetings among it. What nobody said
/// stays unknown.
namespace remit {

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
    /// The meetings of a seat, in the order of the constellation.
    const std::vector<MeetingLoad>& meetingsOf(SeatId seat) const;
    /// Who spends how much in which meeting, whatever it is part of.
    const MeetingHours& meetings() const { return m_meetings; }

private:
    void readAnew(const Plan& plan);
    /// Works the row out; the roles that had or have a part in it go to `concerned`.
    void readRow(const Plan& plan, ResponsibilityId responsibility, std::set<RoleId>& concerned);
    void readTotal(const Plan& plan, RoleId role);
    void readEffort(const Plan& plan, ResponsibilityId responsibility);
    bool concernsEverything(const Plan& plan, const PlanChange& change) const;
    std::set<ResponsibilityId> rowsIn(const PlanChange& change) const;
    bool concernsMeetings(const PlanChange& change) const;
    /// Sees what meetings add to the rows; the roles for which that differs go to `concerned`.
    void readMeetings(const Plan& plan, std::set<RoleId>& concerned);
    std::set<RoleId> allRoles() const;

    ConstellationId m_constellation;
    EffortFactors m_factors;
    LoadSettings m_settings;
    LetterParts m_parts;
    std::map<RoleId, RoleWorkload> m_roles;
    std::map<ResponsibilityId, double> m_efforts;
    MeetingHours m_meetings;
    std::map<SeatId, std::vector<MeetingLoad>> m_seatMeetings;
};

/// Sets the hours a week the role really spends, or forgets them.
Edit setMeasuredHours(const Plan& plan, const ConstellationRole::Key& role, std::optional<double> hours);
/// Sets how many full-time people wear the role, or forgets it.
Edit setHeadcount(const Plan& plan, const ConstellationRole::Key& role, std::optional<double> headcount);

} // namespace remit
