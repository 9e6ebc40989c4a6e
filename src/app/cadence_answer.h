#pragma once

#include "app/check_answer.h"
#include "core/calendar/zone_table.h"

#include <string>

/// The meetings of a constellation in words and as JSON.
namespace remit::command {

/// When they are held and who takes part, what they cost everybody, and what does not work within a year from the day.
Answer cadenceAnswer(const Plan& plan, ConstellationId constellation, const ZoneTable& zones, Date from);

/// Adds what the checks say about the meetings.
void addMeetingChecks(Answer& answer, const Plan& plan, ConstellationId constellation, const CheckVoice& voice);

} // namespace remit::command
