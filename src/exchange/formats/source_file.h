#pragma once

#include "core/result.h"

#include <string>

namespace remit {

/// All bytes of a file to be imported; the error names the file: missing, a folder, no permission, too large, empty.
Result<std::string> readSourceFile(const std::string& path);

} // namespace remit
