#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Shares, days, times, zones and numbers as people write them in spreadsheets; errors say how to write them.
namespace remit {

/// A share of full time as it is written: "100 %", "0.5", "0,5", "50".
Result<double> shareMeant(const QString& typed);
/// A day as the plan keeps it, of "2027-01-31" or "31.1.2027"; empty for nothing.
Result<QString> dayMeant(const QString& typed);
/// "09:00" of "9", "9:00", "9.30"; empty for nothing.
Result<QString> timeMeant(const QString& typed);
/// A whole name of the time zone database, of that or of its last part ("berlin"); empty for nothing.
Result<QString> zoneMeant(const QString& typed);
/// A number from 0 on; nothing for nothing.
Result<std::optional<double>> countMeant(const QString& typed);
QStringList timeZones();

} // namespace remit
