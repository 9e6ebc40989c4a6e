#pragma once

#include "core/plan.h"

#include <vector>

/// What is otherwise in who meets when, between two constellations or two states of one.
namespace remit {

/// A meeting that both have, and what of it is otherwise.
struct MeetingChange {
    MeetingId meeting;
    /// How often it is held.
    bool rhythm = false;
    /// How long it takes.
    bool length = false;
    /// On which days and at which times.
    bool times = false;
    /// Who takes part, and with how much of their time.
    bool attendees = false;
    /// What it is called, what it is for and which rows it covers.
    bool purpose = false;

    bool any() const { return rhythm || length || times || attendees || purpose; }
    friend bool operator==(const MeetingChange&, const MeetingChange&) = default;
};

struct MeetingChanges {
    /// Each in the order of the constellation.
    std::vector<MeetingId> gone = {};
    std::vector<MeetingId> come = {};
    std::vector<MeetingChange> changed = {};

    friend bool operator==(const MeetingChanges&, const MeetingChanges&) = default;
};

MeetingChanges meetingChanges(const Plan& plan, ConstellationId before, ConstellationId after);

} // namespace remit
