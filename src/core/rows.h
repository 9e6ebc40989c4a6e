#pragma once

#include "core/agreement_rows.h"
#include "core/cadence_rows.h"
#include "core/id.h"
#include "core/organisation_rows.h"
#include "core/words.h"

#include <optional>
#include <string>
#include <tuple>

/// The rows of a plan as plain values, one struct per table of the plan file. Text is UTF-8. `position` orders rows
/// among their siblings (ties: by id); dates are ISO 8601 ("2026-11-22") or empty.
namespace remit {

/// A group of responsibilities, shown as a band of the chart.
struct Area {
    using Key = AreaId;
    AreaId id;
    std::string name;
    std::string description;
    double position = 0;
    std::string catalogueKey;

    Key key() const { return id; }
    friend bool operator==(const Area&, const Area&) = default;
};

/// One line of work somebody must answer for; shared by all constellations of the plan.
struct Responsibility {
    using Key = ResponsibilityId;
    ResponsibilityId id;
    std::string title;
    std::string description;
    std::optional<AreaId> area;
    Horizon horizon = Horizon::none;
    double position = 0;
    std::string source;
    /// The link to the catalogue shelf; empty when there is none.
    std::string catalogueKey;
    /// Hours per week as terms over the organisation's drivers, such as "0.5P+0.25M" (see concepts, effort and load).
    std::string marketTerms;
    std::string teamTerms;
    /// Which factors act on the terms: any of x, c, v.
    std::string effortFlags;
    /// Plain hours per week, instead of the terms.
    std::optional<double> marketHours;
    std::optional<double> teamHours;
    EffortSource effortSource = EffortSource::unknown;

    Key key() const { return id; }
    friend bool operator==(const Responsibility&, const Responsibility&) = default;
};

/// A hat that people wear; shared by all constellations of the plan.
struct Role {
    using Key = RoleId;
    RoleId id;
    std::string name;
    std::string shortName;
    /// "#RRGGBB" or empty.
    std::string color;
    std::string description;
    RoleKind kind = RoleKind::other;
    RoleSide side = RoleSide::none;
    /// Catalogue roles this role acts as, separated by spaces ("PM PO").
    std::string standsFor;
    std::string catalogueKey;
    double position = 0;

    Key key() const { return id; }
    friend bool operator==(const Role&, const Role&) = default;
};

/// Which letters exist and what they mean.
struct LetterScheme {
    using Key = SchemeId;
    SchemeId id;
    std::string name;
    std::string description;
    std::string catalogueKey;

    Key key() const { return id; }
    friend bool operator==(const LetterScheme&, const LetterScheme&) = default;
};

/// One letter of a scheme: a single character of any script.
struct Letter {
    using Key = std::tuple<SchemeId, std::string>;
    SchemeId scheme;
    std::string letter;
    std::string name;
    std::string meaning;
    /// Involvement words separated by spaces, strongest first ("answers decides").
    std::string involvements;
    double position = 0;
    /// How its chip is drawn: a word of the theme's chip styles, or empty to follow the strongest involvement.
    std::string style = {};

    Key key() const { return {scheme, letter}; }
    friend bool operator==(const Letter&, const Letter&) = default;
};

/// One way to set up the organisation.
struct Constellation {
    using Key = ConstellationId;
    ConstellationId id;
    std::string name;
    std::string description;
    SchemeId scheme;
    double position = 0;
    std::string agreedOn;
    std::string agreedBy;
    std::string reviewOn;
    /// What the others are compared with; at most one is.
    bool baseline = false;
    /// By whose clock its meetings are held; that of the first location where none is said.
    std::optional<LocationId> leadLocation = {};
    std::string createdOn = {};
    /// When it was last looked at, and what was then there of its people and teams (analysis/review/prints.h).
    std::string reviewedOn = {};
    std::string reviewedPrint = {};
    /// The template it was made from, and what was then in its chart.
    std::string templateKey = {};
    std::string templatePrint = {};
    /// The one that was designed, where this is how it is really lived (designOf in core/chart.h).
    std::optional<ConstellationId> livedOf = {};

    Key key() const { return id; }
    friend bool operator==(const Constellation&, const Constellation&) = default;
};

/// A role taking part in a constellation.
struct ConstellationRole {
    using Key = std::tuple<ConstellationId, RoleId>;
    ConstellationId constellation;
    RoleId role;
    double position = 0;
    bool hidden = false;
    /// Full-time equivalents, while no seat wears the role.
    std::optional<double> headcount;
    /// Stays in place while other columns scroll.
    bool pinned = false;
    /// Hours per week the role really spends, as told by those who know; scales its estimates.
    std::optional<double> measuredHours = {};

    Key key() const { return {constellation, role}; }
    friend bool operator==(const ConstellationRole&, const ConstellationRole&) = default;
};

/// A responsibility in the scope of a constellation: only these are shown, checked and exported.
struct ChartRow {
    using Key = std::tuple<ConstellationId, ResponsibilityId>;
    ConstellationId constellation;
    ResponsibilityId responsibility;
    Sharing sharing = Sharing::unstated;
    /// Who was chosen where the sharing is `either`.
    std::optional<RoleId> chosenRole;
    bool leftOut = false;
    std::string leftOutReason;
    /// From the screen only; still part of the chart.
    bool hidden = false;

    Key key() const { return {constellation, responsibility}; }
    friend bool operator==(const ChartRow&, const ChartRow&) = default;
};

/// The letters a role holds on a responsibility, with an optional note. A row without letters and note does not exist.
struct Assignment {
    using Key = std::tuple<ConstellationId, ResponsibilityId, RoleId>;
    ConstellationId constellation;
    ResponsibilityId responsibility;
    RoleId role;
    /// In the scheme's order of strength, without separators: "AR".
    std::string letters;
    std::string note;

    Key key() const { return {constellation, responsibility, role}; }
    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// Something still to be settled, on a cell, or on the whole row where `role` is 0.
struct OpenQuestion {
    using Key = std::tuple<ConstellationId, ResponsibilityId, RoleId>;
    ConstellationId constellation;
    ResponsibilityId responsibility;
    RoleId role;
    std::string text;
    std::string owner;
    std::string due;

    Key key() const { return {constellation, responsibility, role}; }
    friend bool operator==(const OpenQuestion&, const OpenQuestion&) = default;
};

/// A finding the user accepts; responsibility and role are 0 where the finding concerns none.
struct Waiver {
    using Key = std::tuple<ConstellationId, std::string, ResponsibilityId, RoleId>;
    ConstellationId constellation;
    std::string rule;
    ResponsibilityId responsibility;
    RoleId role;
    std::string reason;
    std::string author;
    std::string until;

    Key key() const { return {constellation, rule, responsibility, role}; }
    friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// A finding about a seat, a unit or a location that the user accepts; the others are 0.
struct SubjectWaiver {
    using Key = std::tuple<ConstellationId, std::string, SeatId, UnitId, LocationId>;
    ConstellationId constellation;
    std::string rule;
    SeatId seat;
    UnitId unit;
    LocationId location;
    std::string reason;
    std::string author;
    std::string until;

    Key key() const { return {constellation, rule, seat, unit, location}; }
    friend bool operator==(const SubjectWaiver&, const SubjectWaiver&) = default;
};

/// A fact about the organisation as one constellation sees it ("developers" = "20").
struct Fact {
    using Key = std::tuple<ConstellationId, std::string>;
    ConstellationId constellation;
    std::string name;
    std::string value;

    Key key() const { return {constellation, name}; }
    friend bool operator==(const Fact&, const Fact&) = default;
};

/// A choice that travels with the plan: its title, thresholds, weights.
struct Setting {
    using Key = std::string;
    std::string name;
    std::string value;

    Key key() const { return name; }
    friend bool operator==(const Setting&, const Setting&) = default;
};

} // namespace remit
