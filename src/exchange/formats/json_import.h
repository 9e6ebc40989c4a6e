#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace remit {

/// The plan that toJson wrote (docs/json-format.md). Unknown tables and columns are passed over, missing columns take
/// their default; a row that names another row which is not there is refused. The error says where, after `source`.
Result<Plan> fromJson(std::string_view text, const std::string& source = "This JSON");

} // namespace remit
