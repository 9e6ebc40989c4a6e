#pragma once

#include "core/rows.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// What a typed or pasted cell says as letters of the scheme: "A/R", "r, a", "R;C", "AR"; blank or a dash says none.
/// Nothing when it is not letters of this scheme.
std::optional<std::string> readLetters(std::string_view text, const std::vector<Letter>& scheme);

} // namespace remit
