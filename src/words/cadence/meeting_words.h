#pragma once

#include "analysis/meetings/attendance.h"
#include "core/calendar/dates.h"
#include "core/plan.h"

#include <QString>
#include <QStringList>

/// What is said about meetings, their times and who comes to them.
namespace remit {

/// "9:30"
QString clockInWords(int minutes);
/// "45 min", "1 h", "1 h 30 min"
QString lengthInWords(int minutes);
/// "Monday"
QString weekdayInWords(Weekday weekday);
/// "Mon"
QString weekdayInShort(Weekday weekday);
/// "1st", "2nd", "3rd", "4th", "last" for 0 to 4
QString nthInWords(int nth);

/// "every day", "twice a week", "every 2nd week", "every sprint", "3 times a quarter"
QString howOften(const Meeting& meeting);
/// "Tue 10:00", "daily 9:30", "2nd Thu of the month 14:00", "on day 31 of the month 9:00"; with the week of a sprint of
/// several weeks. Empty where it has no time.
QString slotInWords(const Meeting& meeting, const MeetingSlot& slot, int sprintWeeks);
/// All its times, told once where they come again in the same way: "Tue and Thu 11:00".
QString timesInWords(const Plan& plan, const Meeting& meeting, int sprintWeeks);

/// "Anna", "PO" of a seat in which nobody sits, "5 developers of Team A", "Customers".
QString participantInWords(const Plan& plan, ConstellationId constellation, const Participant& who);
/// Who has to come, in few words, "Anna, Ben, Team A"; who may come where nobody has to.
QString whoComes(const Plan& plan, const Meeting& meeting);
/// Who sees to it that it leads to something; empty where nobody is named.
QString ownerInWords(const Plan& plan, const Meeting& meeting);
/// What stands for an attendee in a list: the name of the role, seat or group.
QString attendeeInWords(const Plan& plan, const MeetingAttendee& attendee);

/// "3 meetings", "1 meeting", "no meetings"
QString meetingsCounted(std::size_t count);

} // namespace remit
