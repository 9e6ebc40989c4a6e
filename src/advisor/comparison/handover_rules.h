#pragma once

#include "advisor/resource_reader.h"
#include "analysis/comparison/transition.h"

/// What makes handing over a risk, and how long it takes: resources/comparison/transition.json.
namespace remit {

/// In the order of the file. Every reason the program knows must be there once with its title and source.
Result<HandoverRules> readHandoverRules(const ResourceReader& read);

} // namespace remit
