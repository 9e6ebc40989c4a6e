#pragma once

#include "core/plan.h"

#include <optional>
#include <vector>

namespace remit {

/// Where a change shows in a constellation: in a cell of its chart, a title (`role` is 0), the head of a role
/// (`responsibility` is 0), a band (`area`), in a seat or a unit that it serves, in a meeting, or in all of it (nothing
/// else is set).
struct ChangePlace {
    ConstellationId constellation;
    std::optional<AreaId> area = {};
    ResponsibilityId responsibility = {};
    RoleId role = {};
    SeatId seat = {};
    UnitId unit = {};
    MeetingId meeting = {};
    /// What was here went with the change; the place names what stands there now, if anything does.
    bool isGone = false;

    /// Whether it is a matter of who sits where, which the chart does not show.
    bool isOfOrganisation() const { return seat || unit; }
    /// Whether it is a matter of who meets when.
    bool isOfCadence() const { return bool(meeting); }

    friend bool operator==(const ChangePlace&, const ChangePlace&) = default;
};

/// What a change touches, in the charts as they were before it.
class ChangePlaces {
public:
    /// The change is referred to, not copied.
    ChangePlaces(const PlanChange& change, const Plan& before);

    /// One place for each constellation in which the change shows, in their order: the first one reads of what is
    /// there, else where it was. Empty when nothing shows, as with a setting, and for a plan that was read anew.
    std::vector<ChangePlace> in(const Plan& after) const;

private:
    /// A place, and how many rows and roles stand before it.
    struct Seen {
        ChangePlace place;
        std::size_t rowsBefore = 0;
        std::size_t rolesBefore = 0;
    };
    class Reader;

    static std::vector<Seen> seenIn(const Plan& plan, const PlanChange& change);
    static ChangePlace leftBy(const Seen& gone, const Plan& after);

    const PlanChange& m_change;
    std::vector<Seen> m_before;
};

std::vector<ChangePlace> placesOf(const PlanChange& change, const Plan& before, const Plan& after);

/// The place to look at for somebody who looks at `shown`: the one in there, else the first.
std::optional<ChangePlace> placeFor(const std::vector<ChangePlace>& places, ConstellationId shown);

} // namespace remit
