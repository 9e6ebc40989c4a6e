#pragma once

#include "core/plan.h"

#include <optional>
#include <string_view>

namespace remit {

/// Below `after`, else at the end.
Edit addArea(const Plan& plan, AreaId id, std::string_view name, std::optional<AreaId> after = {});
/// Its responsibilities stay, without an area.
Edit removeArea(const Plan& plan, AreaId area);

} // namespace remit
