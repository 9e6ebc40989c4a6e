#pragma once

#include "analysis/meetings/attendance.h"
#include "core/plan.h"

#include <QString>

#include <array>
#include <vector>

namespace remit {

/// Whom a meeting brings together; told by a colour, and by the words of its legend.
enum class MeetingKind { team, productPeople, stakeholders, acrossLocations };

inline constexpr std::array meetingKinds{MeetingKind::team, MeetingKind::productPeople, MeetingKind::stakeholders,
                                         MeetingKind::acrossLocations};

/// Across locations where those who have to come sit at several; else by the one furthest from the product people.
MeetingKind kindOf(const Plan& plan, const Meeting& meeting, const std::vector<Participant>& participants);
/// "stakeholders and customers"
QString kindInWords(MeetingKind kind);

} // namespace remit
