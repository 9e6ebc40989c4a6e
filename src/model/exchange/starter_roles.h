#pragma once

#include "exchange/merging/chart_import.h"

namespace remit {

struct Catalogue;

/// What is brought in, without what the plan began with where it is the first chart and takes that place: roles of the
/// catalogue that are as they came, in this constellation only, on nobody's seat, without a letter and not named by the
/// chart, and the meetings that were theirs alone.
Edit withoutStarterRoles(const Plan& before, const Imported& imported, const Catalogue& catalogue);

} // namespace remit
