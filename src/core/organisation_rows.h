#pragma once

#include "core/id.h"
#include "core/words.h"

#include <optional>
#include <string>
#include <tuple>

/// The rows of a plan that say who sits where and serves whom; part of core/rows.h.
namespace remit {

/// A place where people work.
struct Location {
    using Key = LocationId;
    LocationId id;
    std::string name;
    /// A name of the IANA time zone database ("Europe/Berlin"), or empty when unknown.
    std::string zone;
    /// Working hours by the clock of the place ("09:00"), or empty.
    std::string worksFrom;
    std::string worksUntil;
    double position = 0;
    /// When nobody meets there, or empty.
    std::string lunchFrom = {};
    std::string lunchUntil = {};

    Key key() const { return id; }
    friend bool operator==(const Location&, const Location&) = default;
};

/// A human who can fill seats, in several constellations.
struct Person {
    using Key = PersonId;
    PersonId id;
    std::string name;
    std::string description;
    double position = 0;
    /// For invitations: "anna@example.org", or empty.
    std::string address = {};

    Key key() const { return id; }
    friend bool operator==(const Person&, const Person&) = default;
};

/// What seats serve: a product, a team, a group of stakeholders.
struct Unit {
    using Key = UnitId;
    UnitId id;
    UnitKind kind = UnitKind::team;
    std::string name;
    /// Of a group of stakeholders.
    UnitSide side = UnitSide::internal;
    double position = 0;

    Key key() const { return id; }
    friend bool operator==(const Unit&, const Unit&) = default;
};

/// A unit as one constellation sees it.
struct ConstellationUnit {
    using Key = std::tuple<ConstellationId, UnitId>;
    ConstellationId constellation;
    UnitId unit;
    /// Of a team.
    std::optional<double> developers;
    /// Of a product.
    std::optional<double> markets;
    /// What a team works on.
    std::optional<UnitId> product;
    std::optional<LocationId> location;
    /// Where it was put on the map by hand, from its left and upper edge.
    std::optional<double> x;
    std::optional<double> y;

    Key key() const { return {constellation, unit}; }
    friend bool operator==(const ConstellationUnit&, const ConstellationUnit&) = default;
};

/// A position in a constellation. A copy of the constellation has the same seats, so that both can be compared.
struct Seat {
    using Key = std::tuple<ConstellationId, SeatId>;
    ConstellationId constellation;
    SeatId seat;
    /// What it is called besides its hats and its person; may be empty.
    std::string title;
    /// The part of full time, above 0 and at most 1.
    double fte = 1;
    /// Nobody when the seat is vacant.
    std::optional<PersonId> person;
    /// From when a vacancy is filled.
    std::string startsOn;
    /// Whom it reports to; the links make no circle.
    std::optional<SeatId> manager;
    /// Who stands in while it is empty.
    std::optional<SeatId> deputy;
    std::optional<LocationId> location;
    double position = 0;
    /// Where it was put on the map by hand, from its left and upper edge.
    std::optional<double> x;
    std::optional<double> y;
    /// The days of the week it works on, as digits from 1 for Monday: "1245"; empty for Monday to Friday.
    std::string worksOn = {};
    /// Instead of its location's working hours, or empty.
    std::string worksFrom = {};
    std::string worksUntil = {};

    Key key() const { return {constellation, seat}; }
    friend bool operator==(const Seat&, const Seat&) = default;
};

/// A hat that a seat wears.
struct SeatRole {
    using Key = std::tuple<ConstellationId, SeatId, RoleId>;
    ConstellationId constellation;
    SeatId seat;
    RoleId role;
    double position = 0;

    Key key() const { return {constellation, seat, role}; }
    friend bool operator==(const SeatRole&, const SeatRole&) = default;
};

/// A unit that a seat serves.
struct SeatUnit {
    using Key = std::tuple<ConstellationId, SeatId, UnitId>;
    ConstellationId constellation;
    SeatId seat;
    UnitId unit;
    double position = 0;

    Key key() const { return {constellation, seat, unit}; }
    friend bool operator==(const SeatUnit&, const SeatUnit&) = default;
};

} // namespace remit
