#pragma once

#include "core/plan.h"

#include <optional>
#include <string_view>

namespace remit {

/// A new constellation at the end; with `copyOf`, everything of that one under the new name, not agreed on
/// yet, and nobody's lived version.
Edit addConstellation(const Plan& plan, ConstellationId id, std::string_view name, SchemeId scheme,
                      std::optional<ConstellationId> copyOf = {});
/// A new constellation at the end that is about the same roles as the other and uses its letters; without the other,
/// about none, with the first letters of the plan.
Edit addConstellationLike(const Plan& plan, ConstellationId id, std::string_view name,
                          std::optional<ConstellationId> other);
/// Past its next (+1) or previous (-1) neighbour; empty at the end.
Edit moveConstellation(const Plan& plan, ConstellationId constellation, int direction);
/// The others are compared with it, and with no other any more; without one, with none.
Edit setBaseline(const Plan& plan, std::optional<ConstellationId> baseline);
/// Roles and responsibilities stay in the plan.
Edit removeConstellation(const Plan& plan, ConstellationId constellation);

} // namespace remit
