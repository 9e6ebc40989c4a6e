#pragma once

#include "report/content/sheet_content.h"

namespace remit {

/// One charter per seat of the constellation, in their order: who sits there, what the seat is, what its hats answer
/// for, do, are asked and are told, and with whom. None where there are no seats.
std::vector<SheetContent> seatCharters(const Plan& plan, ConstellationId constellation,
                                       const ChartOptions& options = {});

} // namespace remit
