#pragma once

#include "core/edits/edits.h"

#include <random>

/// A small plan and endless edits of it, for tests that compare states.
namespace remit::test {

/// Two roles, two areas, four responsibilities, one constellation with the RACI scheme.
Plan smallPlan();

/// Any of the things a user can do, on rows picked by `random`.
Edit randomEdit(const Plan& plan, std::mt19937_64& random);

} // namespace remit::test
