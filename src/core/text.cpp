#include "core/text.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

constexpr unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// How many bytes a character has that begins with this one; 0 when none does.
constexpr std::size_t lengthAfter(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// Leaves out overlong forms, surrogates and what lies beyond the last code point.
constexpr bool maySecond(unsigned char first, unsigned char second)
{
    const unsigned char lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return second >= lowest && second <= highest;
}

constexpr bool isForbidden(char32_t code)
{
    return (code < 0x20 && code != '\t' && code != '\n') || code == 0xFFFE || code == 0xFFFF;
}

bool isHarmlessAscii(char each)
{
    const auto byte = static_cast<unsigned char>(each);
    return (byte >= 0x20 && byte < 0x80) || byte == '\t' || byte == '\n';
}

/// Where the first byte stands that needs a closer look.
std::size_t plainUntil(std::string_view text, std::size_t from)
{
    const auto* const begin = text.begin() + static_cast<std::ptrdiff_t>(from);
    return static_cast<std::size_t>(std::find_if_not(begin, text.end(), isHarmlessAscii) - text.begin());
}

} // namespace

Character characterAt(std::string_view text, std::size_t at)
{
    const unsigned char first = byteAt(text, at);
    const std::size_t length = lengthAfter(first);
    if (length == 0)
        return {0, 1, false};
    char32_t code = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t index = 1; index < length; ++index) {
        if (at + index >= text.size())
            return {0, index, false};
        const unsigned char next = byteAt(text, at + index);
        if (index == 1 ? !maySecond(first, next) : (next & 0xC0) != 0x80)
            return {0, index, false};
        code = code << 6 | (next & 0x3FU);
    }
    return {code, length, true};
}

bool isPlainText(std::string_view text)
{
    for (std::size_t at = plainUntil(text, 0); at < text.size();) {
        const Character character = characterAt(text, at);
        if (!character.isValid || isForbidden(character.code))
            return false;
        at = plainUntil(text, at + character.length);
    }
    return true;
}

std::string plainText(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (!character.isValid)
            plain += replacement;
        else if (!isForbidden(character.code))
            plain += text.substr(at, character.length);
        at += character.length;
    }
    return plain;
}

} // namespace remit
