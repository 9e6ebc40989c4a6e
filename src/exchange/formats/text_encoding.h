#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace remit {

/// What may stand before a text in UTF-8 to say that it is one.
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// The text of a file as UTF-8: UTF-8 and UTF-16 with or without byte order mark, else Windows-1251 where it looks
/// Cyrillic and Windows-1252 (which holds Latin-1) where not. Data that is no text is an error.
Result<std::string> toUtf8(std::string_view bytes, const std::string& fileName);

} // namespace remit
