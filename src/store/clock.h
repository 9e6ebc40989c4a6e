#pragma once

#include <cstdint>
#include <string>

namespace remit {

/// Milliseconds since 1970, UTC.
std::int64_t millisecondsNow();

/// "2026-11-22T08:15:32.123Z".
std::string isoTime(std::int64_t milliseconds);

/// Who is at the keyboard, for the log: the account's name.
std::string accountName();

} // namespace remit
