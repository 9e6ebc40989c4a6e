#pragma once

#include "analysis/load/load.h"
#include "report/content/sheet_content.h"

namespace remit {

/// Writes under each role how much work it has.
void addLoad(ChartContent& chart, const ConstellationLoad& load);

/// Hours a week of a row: "≈ 2.5", "4", "?" where nobody knows.
QString hoursOf(const Plan& plan, ResponsibilityId row, const EffortFactors& factors);

/// Puts a column of hours a week before the roles; what nobody knows says so.
void addHours(ChartContent& chart, const Plan& plan, const EffortFactors& factors);

/// What each role spends its hours on, weightiest first.
SheetContent loadSheet(const Plan& plan, ConstellationId constellation, const ConstellationLoad& load,
                       const ChartOptions& options = {});

} // namespace remit
