#pragma once

#include "report/content/sheet_content.h"

namespace remit {

/// What one role answers for, does, is asked and is told. Every letter of the role stands in the section of each of its
/// involvements; rows that are hidden or left out are not there.
SheetContent charterOf(const Plan& plan, ConstellationId constellation, RoleId role, const ChartOptions& options = {});

/// One charter per role of the constellation that is not hidden and holds a letter, in its order; the last names the
/// roles that hold none. Where none holds any, each has its empty charter.
std::vector<SheetContent> charters(const Plan& plan, ConstellationId constellation, const ChartOptions& options = {});

} // namespace remit
