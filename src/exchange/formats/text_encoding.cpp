#include "exchange/formats/text_encoding.h"

#include "core/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace remit {

namespace {

struct Signature {
    std::string_view bytes;
    std::string_view what;
};

constexpr std::array<Signature, 8> signatures{{
    {"PK\x03\x04", "a ZIP archive or an Office document"},
    {"PK\x05\x06", "an empty ZIP archive"},
    {"%PDF", "a PDF document"},
    {"\xD0\xCF\x11\xE0", "an old Office document"},
    {"\x1F\x8B", "a compressed file"},
    {"\x89PNG", "a picture"},
    {"\xFF\xD8\xFF", "a picture"},
    {"SQLite format 3", "a database"},
}};

enum class ByteOrder { little, big };

std::string fromUtf16(std::string_view bytes, ByteOrder order)
{
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return order == ByteOrder::little ? static_cast<char32_t>(first | (second << 8U))
                                          : static_cast<char32_t>((first << 8U) | second);
    };
    std::string text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t c = unitAt(at);
        const bool high = c >= 0xD800 && c <= 0xDBFF;
        if (high && at + 3 < bytes.size() && unitAt(at + 2) >= 0xDC00 && unitAt(at + 2) <= 0xDFFF) {
            c = 0x10000 + ((c - 0xD800) << 10U) + (unitAt(at + 2) - 0xDC00);
            at += 2;
        } else if (c >= 0xD800 && c <= 0xDFFF) {
            c = 0xFFFD;
        }
        appendUtf8(c, text);
    }
    return text;
}

/// Which half of the byte pairs is mostly zero tells UTF-16 of Western text that carries no mark.
std::optional<ByteOrder> guessedUtf16(std::string_view bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<std::size_t, 2> zeros{};
    const std::size_t looked = std::min<std::size_t>(bytes.size(), 4096);
    for (std::size_t at = 0; at < looked; ++at)
        zeros[at % 2] += bytes[at] == '\0' ? 1 : 0;
    const std::size_t half = looked / 2;
    if (zeros[1] * 10 > half * 6 && zeros[0] * 10 < half)
        return ByteOrder::little;
    if (zeros[0] * 10 > half * 6 && zeros[1] * 10 < half)
        return ByteOrder::big;
    return std::nullopt;
}

std::string fromWindows1252(std::string_view bytes)
{
    constexpr std::array<char16_t, 32> upper{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                             0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    std::string text;
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        appendUtf8(byte >= 0x80U && byte <= 0x9FU ? upper[byte - 0x80U] : byte, text);
    }
    return text;
}

/// The upper half of Windows-1251 but for its 64 letters from 0xC0 on.
constexpr std::u32string_view cyrillicSigns
    = U"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";
static_assert(cyrillicSigns.size() == 0x40);

std::string fromWindows1251(std::string_view bytes)
{
    std::string text;
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        const char32_t c = byte < 0x80U ? byte : byte >= 0xC0U ? 0x410U + byte - 0xC0U : cyrillicSigns[byte - 0x80U];
        appendUtf8(c, text);
    }
    return text;
}

/// Cyrillic words are runs of upper bytes; in Western text an accented letter stands among plain ones.
bool looksCyrillic(std::string_view bytes)
{
    const auto isUpper = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]) >= 0xC0U; };
    const auto isPlain
        = [&](std::size_t at) { return isLetter(static_cast<unsigned char>(bytes[at]) & 0x7FU) && !isUpper(at); };
    std::size_t besideUpper = 0;
    std::size_t besidePlain = 0;
    for (std::size_t at = 0; at + 1 < bytes.size(); ++at) {
        besideUpper += isUpper(at) && isUpper(at + 1) ? 1 : 0;
        besidePlain += (isUpper(at) && isPlain(at + 1)) || (isPlain(at) && isUpper(at + 1)) ? 1 : 0;
    }
    constexpr std::size_t enough = 4;
    return besideUpper >= enough && besideUpper > besidePlain * 3;
}

/// UTF-8 but for single broken bytes: far more characters of several bytes are whole than broken.
bool isMostlyUtf8(std::string_view bytes)
{
    std::size_t whole = 0;
    std::size_t broken = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(bytes, at);
        whole += at - start > 1 && c != 0xFFFD ? 1 : 0;
        broken += c == 0xFFFD ? 1 : 0;
    }
    return whole > broken * 3;
}

std::string fromEightBits(std::string_view bytes)
{
    if (isMostlyUtf8(bytes))
        return toText(codePoints(bytes));
    return looksCyrillic(bytes) ? fromWindows1251(bytes) : fromWindows1252(bytes);
}

bool looksBinary(std::string_view text)
{
    std::size_t controls = 0;
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte == 0)
            return true;
        controls += byte < 0x20U && !(byte >= 0x09U && byte <= 0x0DU) && byte != 0x1AU ? 1 : 0;
    }
    return controls * 50 > text.size();
}

Error notText(const std::string& fileName, std::string_view what)
{
    return {"“" + fileName + "” is " + std::string(what)
            + ", not text. Save the table as CSV in the program it comes from, and import that file."};
}

} // namespace

Result<std::string> toUtf8(std::string_view bytes, const std::string& fileName)
{
    for (const Signature& each : signatures) {
        if (bytes.starts_with(each.bytes))
            return notText(fileName, each.what);
    }
    std::string text;
    // What says it is UTF-8 is read as that; a broken character is one character, not another encoding.
    if (bytes.starts_with(byteOrderMark))
        text = isUtf8(bytes) ? std::string(bytes) : toText(codePoints(bytes));
    else if (bytes.starts_with("\xFF\xFE"))
        text = fromUtf16(bytes.substr(2), ByteOrder::little);
    else if (bytes.starts_with("\xFE\xFF"))
        text = fromUtf16(bytes.substr(2), ByteOrder::big);
    else if (const auto order = guessedUtf16(bytes))
        text = fromUtf16(bytes, *order);
    else
        text = isUtf8(bytes) ? std::string(bytes) : fromEightBits(bytes);
    // Files put together from others have it twice.
    std::size_t marks = 0;
    while (text.compare(marks, byteOrderMark.size(), byteOrderMark) == 0)
        marks += byteOrderMark.size();
    text.erase(0, marks);
    if (looksBinary(text))
        return notText(fileName, "binary data");
    return text;
}

} // namespace remit
