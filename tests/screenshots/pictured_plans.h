#pragma once

#include "core/plan.h"

namespace remit {

struct Catalogue;

/// The plan with a few things gone wrong in its second constellation.
Plan withTrouble(Plan plan);

/// The plan with long titles and long names.
Plan withLongNames(Plan plan);

/// The plan with somebody in every seat.
Plan withPeople(Plan plan);

/// A chart typed without the catalogue, some of whose lines are worded like it.
Plan typedByHand(const Catalogue& catalogue);

} // namespace remit
