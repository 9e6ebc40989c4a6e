#pragma once

#include "analysis/load/load.h"
#include "report/content/sheet_content.h"

namespace remit {

/// What it means that those in these seats are away.
SheetContent absenceSheet(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& away,
                          const ConstellationLoad& loads, const ChartOptions& options = {});

} // namespace remit
