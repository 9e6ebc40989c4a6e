#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace remit {

/// Longer lines, folded ones taken together, are not read: the library needs too long for them.
inline constexpr std::size_t longestLine = std::size_t{256} * 1024;

/// The text of a calendar file without pictures, letters and whatever else makes a line so long. An error where that is
/// a list of times. Used inside this room only.
Result<std::string> withoutLongLines(std::string_view text);

} // namespace remit
