#pragma once

#include "app/commands.h"
#include "core/result.h"
#include "exchange/recognition/reading_parts.h"

namespace remit::command {

/// What --table, --roles-are, --header, --titles, --areas and --roles say: rows by number, columns by letter or number.
Result<ReadingParts> correctionsFrom(const ImportOptions& options);

} // namespace remit::command
