#pragma once

#include "advisor/catalogue.h"
#include "core/plan.h"

namespace remit {

/// The edit, in which roles it adds or renames become those of the catalogue where they go by their name: kind, side
/// and what they stand for; new ones take its short name, too. A catalogue role that the plan has already is not given
/// to a second one, and one that is linked stays so by whatever name.
Edit withCatalogueRoles(const Plan& before, Edit edit, const Catalogue& catalogue);

} // namespace remit
