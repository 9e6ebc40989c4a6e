#pragma once

#include "core/plan.h"

#include <random>

namespace remit::test {

/// Any edit of any kind that the program makes: those of sample_edits.h, and waivers, facts, schemes and their letters,
/// attributes of roles and areas, what is hidden, ranges of cells, and whole imports.
Edit anyEdit(const Plan& plan, std::mt19937_64& random);

} // namespace remit::test
