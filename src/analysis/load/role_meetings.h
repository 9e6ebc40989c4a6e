#pragma once

#include "analysis/load/role_workload.h"

#include <map>
#include <vector>

/// What the meetings of a constellation mean for its roles and seats. Used inside analysis only.
namespace remit {

struct MeetingLoads {
    std::map<RoleId, std::vector<MeetingLoad>> roles;
    std::map<SeatId, std::vector<MeetingLoad>> seats;
};

/// Each seat's meetings beside what it does on rows in all of its hats; of a role those of its seats, or of the people
/// it has without seats, all together.
MeetingLoads meetingLoads(const Plan& plan, ConstellationId constellation, const MeetingHours& hours,
                          const std::map<RoleId, RoleWorkload>& roles);

} // namespace remit
