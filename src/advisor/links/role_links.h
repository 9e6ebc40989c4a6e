#pragma once

#include "advisor/catalogue.h"
#include "core/plan.h"

namespace remit {

/// The edit, in which roles it adds become those of the catalogue where they go by their name: kind, side and what they
/// stand for. A catalogue role that the plan has already is not given to a second one.
Edit withCatalogueRoles(const Plan& before, Edit edit, const Catalogue& catalogue);

} // namespace remit
