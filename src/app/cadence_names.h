#pragma once

#include "analysis/meetings/attendance.h"
#include "core/plan.h"

#include <string>

/// How the commands call those who meet and when.
namespace remit::command {

std::string meetingName(const Plan& plan, ConstellationId constellation, MeetingId meeting);
/// Who sits there: "Anna", else what the seat is called.
std::string seatOccupant(const Plan& plan, ConstellationId constellation, SeatId seat);
/// "Anna", "DT of Mobile (6)", "Sales"
std::string participantName(const Plan& plan, ConstellationId constellation, const Participant& who);
/// "monday"; "daily" for every working day.
std::string dayWord(Weekday weekday);
/// "monday 09:00", "week 2 monday 09:00", "every working day 09:00", "third monday of the month 14:00"
std::string slotWords(const Meeting& meeting, const MeetingSlot& slot, int sprintWeeks);

} // namespace remit::command
