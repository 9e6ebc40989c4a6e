#pragma once

#include "advisor/catalogue.h"

namespace remit {

/// Whether every key named inside the catalogue exists, is there once, and no chart inherits from itself.
Result<> checkReferences(const Catalogue& catalogue);

} // namespace remit
