#pragma once

#include "core/plan.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit {

/// How much a finding matters: good to know, to look at, to fix.
enum class Severity { info, warning, error };
template <> struct Words<Severity> {
    static constexpr std::array<std::pair<Severity, std::string_view>, 3> list{
        {{Severity::info, "info"}, {Severity::warning, "warning"}, {Severity::error, "error"}}};
};

/// What a rule has to say about a constellation. Words for the screen are made from it elsewhere.
struct Finding {
    /// The rule's name, as in "two-accountable".
    std::string rule;
    Severity severity = Severity::info;
    ConstellationId constellation;
    /// The one subject: 0 where the finding concerns none.
    ResponsibilityId responsibility;
    RoleId role;
    /// Who and what it names besides, in the order of the chart.
    std::vector<RoleId> roles;
    std::vector<ResponsibilityId> responsibilities;
    /// What was counted and the limit it passed: a count, or a share between 0 and 1.
    double found = 0;
    double limit = 0;
    /// Accepted with a reason that still holds.
    bool waived = false;
    /// Which of the rule's messages tells it; empty for its main one.
    std::string variant = {};
    /// The one subject where it is who sits where: at most one of them is not 0, and then no row and no role.
    SeatId seat = {};
    UnitId unit = {};
    LocationId location = {};
    /// Seats it names, in the order of the constellation.
    std::vector<SeatId> seats = {};
    /// The one subject where it is a meeting: then none of the others.
    MeetingId meeting = {};
    /// Meetings it names, in the order of the constellation.
    std::vector<MeetingId> meetings = {};
    /// The day it was found on, ISO 8601, where repairing it notes the day.
    std::string day = {};
    /// The other constellation, where it comes from comparing with one.
    ConstellationId comparedWith = {};

    /// Whether it is about a seat, a unit or a location.
    bool isOfOrganisation() const { return seat || unit || location; }

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace remit
