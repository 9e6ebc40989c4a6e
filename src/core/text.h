#pragma once

#include <string>
#include <string_view>

/// What a text of a plan may hold: valid UTF-8 without the characters that no format to write (XML, JSON, a terminal)
/// can carry. Whatever comes from outside is cleaned at the edge: typing, paste, import, opening.
namespace remit {

/// Whether the text holds only what `plainText` leaves.
bool isPlainText(std::string_view text);

/// The text without NUL and other control characters below space (tab and newline stay), U+FFFE and U+FFFF; bytes that
/// are not UTF-8 become U+FFFD.
std::string plainText(std::string_view text);

/// One character of a text.
struct Character {
    char32_t code = 0;
    /// In bytes; at least 1.
    std::size_t length = 1;
    /// False for bytes that are not UTF-8; `length` then spans what is replaced by one U+FFFD.
    bool isValid = true;
};

/// The character that begins at byte `at`, which is inside the text.
Character characterAt(std::string_view text, std::size_t at);

} // namespace remit
