#pragma once

#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// What may stand before a text in UTF-8 to say that it is one.
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A text of a file as UTF-8, and how it was read.
struct DecodedText {
    std::string text;
    /// One of `textEncodings`.
    std::string_view encoding;
    /// The file does not say it, and its bytes would be text in others, too.
    bool isGuess = false;
};

/// What a text can be read as, the likeliest first: UTF-8, encodings of one byte a character, UTF-16.
const std::vector<std::string_view>& textEncodings();

/// The text of a file, read as `encoding` says, in any case of letters; found out where that is empty: UTF-8 and UTF-16
/// with or without byte order mark, else a guess: Windows-1251 where it looks Cyrillic and Windows-1252 (which holds
/// Latin-1) where not. Data that is no text, and an unknown encoding, are errors.
Result<DecodedText> decodedText(std::string_view bytes, const std::string& fileName, std::string_view encoding = {});

/// The same, found out, without a word about how.
Result<std::string> toUtf8(std::string_view bytes, const std::string& fileName);

} // namespace remit
