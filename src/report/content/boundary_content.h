#pragma once

#include "report/content/sheet_content.h"

namespace remit {

/// Two roles side by side, to be signed by both: who has the last word in what, what the other has to do with it, what
/// both do and how they share it.
SheetContent boundarySheet(const Plan& plan, ConstellationId constellation, RoleId first, RoleId second,
                           const ChartOptions& options);

} // namespace remit
