#pragma once

#include "advisor/chart_templates.h"

namespace remit {

/// Drops empty cells, and the sharing where fewer than two roles do the row.
void tidyUp(ExpandedRow& row);

} // namespace remit
