#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace remit {

/// Puts `bytes` into the file at `path` so that it is there whole and on disk, or what was there before stays: they are
/// written and synced beside it, then take its name. A file that is replaced keeps its mode; behind a symbolic link,
/// what it points to is replaced and the link stays. A device or a pipe is written to as it is. The error is
/// "PATH could not be written: WHY. Choose another place or name."
Result<> writeWhole(const std::string& path, std::string_view bytes);

} // namespace remit
