#pragma once

#include <string>
#include <string_view>

namespace remit {

/// The text without case and without blanks at its ends, for comparing names: Latin, Greek and Cyrillic letters.
std::string folded(std::string_view text);

} // namespace remit
