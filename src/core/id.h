#pragma once

#include <compare>
#include <cstdint>

namespace remit {

/// Names one row of the plan. The tag keeps a role from being passed where an area is meant; 0 names nothing.
template <class Tag> struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using AreaId = Id<struct AreaTag>;
using ResponsibilityId = Id<struct ResponsibilityTag>;
using RoleId = Id<struct RoleTag>;
using SchemeId = Id<struct SchemeTag>;
using ConstellationId = Id<struct ConstellationTag>;
using LocationId = Id<struct LocationTag>;
using PersonId = Id<struct PersonTag>;
using UnitId = Id<struct UnitTag>;
using SeatId = Id<struct SeatTag>;
using MeetingId = Id<struct MeetingTag>;
using MeetingSlotId = Id<struct MeetingSlotTag>;
using BlockedTimeId = Id<struct BlockedTimeTag>;
using AgreedVersionId = Id<struct AgreedVersionTag>;

/// A random positive 63-bit number, so that two copies of a plan can be merged without clashes.
std::int64_t randomId();

template <class SomeId> SomeId newId()
{
    return SomeId{randomId()};
}

} // namespace remit
