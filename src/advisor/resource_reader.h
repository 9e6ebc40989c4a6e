#pragma once

#include "core/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace remit {

/// Reads one file of the knowledge the program carries, by its path below resources/ ("catalogue/areas.json").
using ResourceReader = std::function<Result<std::string>(std::string_view name)>;

} // namespace remit
