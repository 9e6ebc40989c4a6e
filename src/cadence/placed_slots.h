#pragma once

#include "cadence/problem_building.h"

namespace remit {

/// The slots of the plan that say what was chosen, those without a choice left out. The slots that a meeting has are
/// used again, so that who has the calendar sees them move.
std::vector<MeetingSlot> placedSlots(const Plan& plan, ConstellationId constellation, const PlacementProblem& problem,
                                     const SprintDays& days, const Choices& choices);
/// What the slots of the plan choose; nothing where one of them is no choice, or one is missing.
std::optional<Choices> choicesOfSlots(const Plan& plan, ConstellationId constellation, const PlacementProblem& problem,
                                      const SprintDays& days);

} // namespace remit
