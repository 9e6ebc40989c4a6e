#pragma once

#include "core/plan.h"

#include <string_view>

namespace remit {

/// A plan written as a table: the first line names the roles, a line that ends with ':' opens an area, every other line
/// is a responsibility with its letters, cells apart by '|'. Its one constellation is "Chart" with the scheme RACI.
///
///                  | PM | PO
///     Strategy:
///     Set pricing  | AR | C
///
/// A title may end with a mark: [together], [each], [either], [left out] or [hidden].
/// Ids count from 1 per kind, in the order of the text.
Plan planFrom(std::string_view text);

/// The constellation of such a plan.
inline constexpr ConstellationId theChart{1};

} // namespace remit
