#pragma once

#include "core/result.h"
#include "model/document/step.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <string_view>

/// What is taken over from the calendar files (.ics) of other programs.
namespace remit {

struct CalendarImport {
    /// Empty where nothing is new.
    Step step;
    /// "12 busy times are new, 3 were known."
    QString summary;
    /// What could not be read, a sentence each.
    QStringList problems;
};

/// Blocks the seat when its person is busy in the year from today on; what is blocked alike already is not blocked
/// twice. The error says what is wrong with the file.
Result<CalendarImport> importBusyTimes(const Plan& plan, const Seat::Key& seat, std::string_view file,
                                       const QDate& today);
/// The free days of the next two years at the place, or everywhere for 0; a day that is free already keeps its name.
Result<CalendarImport> importHolidays(const Plan& plan, LocationId place, std::string_view file, const QDate& today);

} // namespace remit
