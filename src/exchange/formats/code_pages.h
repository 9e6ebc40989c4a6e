#pragma once

#include <span>
#include <string>
#include <string_view>

namespace remit {

/// An encoding of one byte a character whose lower half is ASCII.
struct CodePage {
    std::string_view name;
    /// What the bytes from 0x80 on stand for; U+FFFD for those that stand for nothing.
    std::u32string_view upperHalf;
};

/// Those that people's files come in, the likeliest first.
std::span<const CodePage> codePages();

/// The text as UTF-8.
std::string decodedWith(const CodePage& page, std::string_view bytes);

} // namespace remit
