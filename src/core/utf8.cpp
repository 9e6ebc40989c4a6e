#include "core/utf8.h"

#include "core/text.h"

#include <algorithm>
#include <cstdint>

namespace remit {

namespace {

constexpr char32_t replacementCharacter = 0xFFFD;

/// The code point at `position`, or -1 (moving one byte on) where the bytes are broken.
std::int64_t decoded(std::string_view text, std::size_t& position)
{
    const Character found = characterAt(text, position);
    position += found.isValid ? found.length : 1;
    return found.isValid ? static_cast<std::int64_t>(found.code) : -1;
}

/// ZWNJ and ZWJ: inside a word they are part of how it is written.
bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isVisibleAscii(char each)
{
    return each > ' ' && each <= '~';
}

std::string_view withoutOuterSpaces(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Printable ASCII with single spaces inside, as most texts are.
bool isTidyAscii(std::string_view text)
{
    bool wasSpace = true;
    for (const char each : text) {
        if (each < ' ' || each > '~' || (each == ' ' && wasSpace))
            return false;
        wasSpace = each == ' ';
    }
    return text.empty() || !wasSpace;
}

char32_t lowered(char32_t c)
{
    if ((c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7))
        return c + 0x20;
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177))
        return c | 1U;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E))
        return (c & 1U) != 0 ? c + 1 : c;
    if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F))
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40F)
        return c + 0x50;
    return c;
}

} // namespace

char32_t nextCodePoint(std::string_view text, std::size_t& position)
{
    const std::int64_t value = decoded(text, position);
    return value < 0 ? replacementCharacter : static_cast<char32_t>(value);
}

void appendUtf8(char32_t c, std::string& text)
{
    const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        if (decoded(bytes, at) < 0)
            return false;
    }
    return true;
}

bool isSpace(char32_t c)
{
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isUnseen(char32_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    return (isControl && !isSpace(c)) || c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || isJoiner(c);
}

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
    return (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x2000)
        || (c >= 0x2C00 && c < 0xFF00 && !(c >= 0x3000 && c < 0x3040) && c != 0x30FB) || (c >= 0xFF21 && c <= 0xFF5A)
        || c >= 0x20000;
}

std::u32string codePoints(std::string_view text)
{
    std::u32string result;
    for (std::size_t at = 0; at < text.size();)
        result.push_back(nextCodePoint(text, at));
    return result;
}

std::string toText(std::u32string_view text)
{
    std::string result;
    for (const char32_t each : text)
        appendUtf8(each, result);
    return result;
}

std::string tidied(std::string_view text)
{
    text = withoutOuterSpaces(text);
    if (isTidyAscii(text))
        return std::string(text);
    std::string result;
    std::string joiners;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const bool isPlain = isVisibleAscii(text[at]);
        const char32_t c = isPlain ? static_cast<char32_t>(text[at++]) : nextCodePoint(text, at);
        if (!isPlain && (isSpace(c) || isUnseen(c))) {
            gap = gap || isSpace(c);
            if (isJoiner(c))
                appendUtf8(c, joiners);
            continue;
        }
        if (gap && !result.empty())
            result.push_back(' ');
        else if (!gap && !result.empty())
            result += joiners;
        gap = false;
        joiners.clear();
        while (isPlain && at < text.size() && isVisibleAscii(text[at]))
            ++at;
        if (c == replacementCharacter)
            appendUtf8(c, result);
        else
            result += text.substr(start, at - start);
    }
    return result;
}

std::string folded(std::string_view text)
{
    std::string tidy = tidied(text);
    if (isTidyAscii(tidy)) {
        std::transform(tidy.begin(), tidy.end(), tidy.begin(),
                       [](char each) { return each >= 'A' && each <= 'Z' ? static_cast<char>(each + 0x20) : each; });
        return tidy;
    }
    std::string result;
    for (std::size_t at = 0; at < tidy.size();)
        appendUtf8(lowered(nextCodePoint(tidy, at)), result);
    return result;
}

} // namespace remit
