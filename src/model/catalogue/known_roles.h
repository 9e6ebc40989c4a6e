#pragma once

#include "model/document/step.h"

namespace remit {

struct Catalogue;

/// The step, in which roles it adds or renames become those of the catalogue where they go by their name.
Step withKnownRoles(const Plan& plan, Step step, const Catalogue& catalogue);

} // namespace remit
