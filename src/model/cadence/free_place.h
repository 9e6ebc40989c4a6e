#pragma once

#include "model/cadence/meeting_steps.h"

#include <optional>

namespace remit {

class ShownWeek;

/// The first time of the shown week at which everybody can come who has to; nothing where there is none.
std::optional<steps::SprintTime> firstFreeTime(const ShownWeek& week, MeetingId meeting);

} // namespace remit
