#pragma once

#include "report/output/chart_output.h"

/// Meetings on their way into the calendars of other programs.
namespace remit {

/// From the sprint of today on, as much as `content` asks for. An error where no meeting has a time.
Result<std::string> exportedCalendar(const Plan& plan, ConstellationId constellation, const ExportContent& content);

/// Writes the file, or one for each person whose name it carries behind a dash.
Result<ExportOutcome> exportCalendars(const QString& path, const Plan& plan, ConstellationId constellation,
                                      const ExportContent& content);

} // namespace remit
