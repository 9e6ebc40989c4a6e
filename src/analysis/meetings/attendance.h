#pragma once

#include "core/plan.h"

#include <map>
#include <vector>

/// Who comes to a meeting.
namespace remit {

/// A seat that takes part, or people without seats: developers of a team, a group of stakeholders.
struct Participant {
    /// As whom; 0 for stakeholders.
    RoleId role;
    /// 0 for people without seats.
    SeatId seat;
    /// Of people without seats: the team they are of, or the group.
    UnitId unit;
    /// How many they are.
    double people = 1;
    bool isRequired = true;
    /// The part of the meeting's time they spend in it; what is not required and says nothing else has 0.
    double share = 1;
    bool isOwner = false;

    bool isStakeholders() const { return !role && !seat; }
    friend bool operator==(const Participant&, const Participant&) = default;
};

/// What is said about who takes part, in order.
std::vector<MeetingAttendee> attendeesOf(const Plan& plan, const Meeting::Key& meeting);

/// Whether a seat has to do with the team or product: it serves it, or the product of that team, or a team of that
/// product, or nothing of that kind at all.
bool concernsSeat(const Plan& plan, const Seat::Key& seat, UnitId unit);

/// Each seat once, in the order of the attendees. A role brings its seats that have to do with the meeting's unit; one
/// that nobody sits in brings people without seats: of the development team as many as the unit has developers.
std::vector<Participant> participantsOf(const Plan& plan, const Meeting& meeting);

/// Of all meetings of a constellation.
std::map<MeetingId, std::vector<Participant>> participantsOf(const Plan& plan, ConstellationId constellation);

std::vector<const Meeting*> meetingsInOrder(const Plan& plan, ConstellationId constellation);

} // namespace remit
