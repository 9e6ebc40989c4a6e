#pragma once

#include "advisor/check_texts.h"
#include "report/content/sheet_content.h"

namespace remit {

/// What the checks say about a constellation: to fix, to look at, good to know, then what was accepted with its reason,
/// author and end, then what could not be checked.
SheetContent findingsSheet(const Plan& plan, ConstellationId constellation, const CheckReport& report,
                           const CheckTexts& texts, const ChartOptions& options = {});

} // namespace remit
