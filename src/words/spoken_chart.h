#pragma once

#include "core/plan.h"

#include <QString>

namespace remit {

/// A cell as a screen reader says it: "Product Owner, Review and accept stories: accountable, responsible; one note".
QString spokenCell(const Plan& plan, const Assignment::Key& cell);

/// A row's title as a screen reader says it: "Row 13, Review and accept stories; together; open question".
QString spokenRow(const Plan& plan, const ChartRow::Key& row, int number);

/// "Area Strategy, 4 responsibilities, closed".
QString spokenBand(const QString& name, int rows, bool collapsed);

} // namespace remit
