#pragma once

#include "advisor/resource_reader.h"

namespace remit {

/// Reads what the program carries inside itself (":/catalogue/areas.json").
ResourceReader embeddedResources();

} // namespace remit
