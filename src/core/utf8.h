#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Small helpers for UTF-8 text; none throws on broken text.
namespace remit {

/// The code point at `position`, which moves past it; broken bytes give U+FFFD.
char32_t nextCodePoint(std::string_view text, std::size_t& position);
void appendUtf8(char32_t codePoint, std::string& text);
bool isUtf8(std::string_view bytes);

/// Without white space (no-break spaces too) at both ends, runs of it inside as one space, and without characters that
/// are not seen, such as controls and marks of direction; joiners inside a word stay.
std::string tidied(std::string_view text);
/// Tidied and in lower case, for comparing names; knows Latin, Greek and Cyrillic.
std::string folded(std::string_view text);
/// A letter of any script.
bool isLetter(char32_t codePoint);
bool isSpace(char32_t codePoint);
/// Takes no room and is no white space: controls, marks of direction, soft hyphens, joiners.
bool isUnseen(char32_t codePoint);
/// The code points of a text.
std::u32string codePoints(std::string_view text);
std::string toText(std::u32string_view codePoints);

} // namespace remit
