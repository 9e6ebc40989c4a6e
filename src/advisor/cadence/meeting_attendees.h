#pragma once

#include "advisor/cadence/meeting_needs.h"
#include "advisor/cadence/meeting_sides.h"

#include <vector>

namespace remit {

/// Who takes part in a meeting of the catalogue, in its order: `sides` where just these meet each other, and every role
/// of the constellation that acts as one it names; stakeholders last.
std::vector<MeetingAttendee> attendeesFor(const Plan& plan, const Meeting::Key& meeting, const CatalogueMeeting& source,
                                          const MeetingSides& sides, const MeetingValues& values);

} // namespace remit
