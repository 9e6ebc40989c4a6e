#pragma once

#include "core/plan.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What a shown week says.
namespace remit {

class ShownWeek;
struct WeekBlock;

/// "before Lisbon hours"; without a name of the place, "before working hours".
QString beforeHoursOf(const QString& place);
QString afterHoursOf(const QString& place);
/// Who comes, and how often where that is not every week: "PO, Team A · every 2nd week".
QString belowMeeting(const Plan& plan, const Meeting& meeting);
/// "Christmas Day (Lisbon)"
QString holidayInWords(const Plan& plan, const Holiday& holiday);
/// Names without the words with which all of them begin: "Blue" and "Red" of "Team Blue" and "Team Red".
QStringList withoutCommonStart(QStringList names);
/// How many meetings there are, and whether they work out; `places` the leading one first.
QString weekSummary(const ShownWeek& week, const std::vector<LocationId>& places);
/// Line by line: the name, when by the clock of each place, who comes, what does not work.
QStringList blockInWords(const ShownWeek& week, const WeekBlock& block, const std::vector<LocationId>& places);

} // namespace remit
