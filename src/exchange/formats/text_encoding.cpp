#include "exchange/formats/text_encoding.h"

#include "core/utf8.h"
#include "exchange/formats/code_pages.h"

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

constexpr std::string_view utf8Name = "UTF-8";
constexpr std::array<std::string_view, 2> utf16Names{"UTF-16LE", "UTF-16BE"};

/// Nothing when there is none of that name, which is folded.
const CodePage* pageNamed(std::string_view name)
{
    const auto pages = codePages();
    const auto found
        = std::find_if(pages.begin(), pages.end(), [&](const CodePage& page) { return folded(page.name) == name; });
    return found == pages.end() ? nullptr : &*found;
}

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

/// Bytes that are not UTF-8 become U+FFFD.
std::string repaired(std::string_view bytes)
{
    if (isUtf8(bytes))
        return std::string(bytes);
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();)
        appendUtf8(nextCodePoint(bytes, at), text);
    return text;
}

/// As UTF-8 with single broken bytes, else in the encoding of one byte a character that is the likeliest.
DecodedText fromEightBits(std::string_view bytes)
{
    if (isMostlyUtf8(bytes))
        return {repaired(bytes), utf8Name};
    const CodePage& page = *pageNamed(looksCyrillic(bytes) ? "windows-1251" : "windows-1252");
    return {decodedWith(page, bytes), page.name, true};
}

DecodedText withFoundEncoding(std::string_view bytes)
{
    // What says it is UTF-8 is read as that; a broken character is one character, not another encoding.
    if (bytes.starts_with(byteOrderMark) || isUtf8(bytes))
        return {repaired(bytes), utf8Name};
    if (bytes.starts_with("\xFF\xFE"))
        return {fromUtf16(bytes.substr(2), ByteOrder::little), utf16Names[0]};
    if (bytes.starts_with("\xFE\xFF"))
        return {fromUtf16(bytes.substr(2), ByteOrder::big), utf16Names[1]};
    return fromEightBits(bytes);
}

Result<DecodedText> withEncoding(std::string_view bytes, std::string_view encoding)
{
    const std::string wanted = folded(encoding);
    if (wanted == folded(utf8Name))
        return DecodedText{repaired(bytes), utf8Name};
    if (wanted == folded(utf16Names[0]))
        return DecodedText{fromUtf16(bytes, ByteOrder::little), utf16Names[0]};
    if (wanted == folded(utf16Names[1]))
        return DecodedText{fromUtf16(bytes, ByteOrder::big), utf16Names[1]};
    if (const CodePage* page = pageNamed(wanted))
        return DecodedText{decodedWith(*page, bytes), page->name};
    std::string names;
    for (const std::string_view name : textEncodings())
        names += (names.empty() ? "" : ", ") + std::string(name);
    return Error{"“" + std::string(encoding) + "” is no encoding that is known here. Choose one of " + names + "."};
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

const std::vector<std::string_view>& textEncodings()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> result{utf8Name};
        for (const CodePage& page : codePages())
            result.push_back(page.name);
        result.insert(result.end(), utf16Names.begin(), utf16Names.end());
        return result;
    }();
    return names;
}

Result<DecodedText> decodedText(std::string_view bytes, const std::string& fileName, std::string_view encoding)
{
    for (const Signature& each : signatures) {
        if (bytes.starts_with(each.bytes))
            return notText(fileName, each.what);
    }
    Result<DecodedText> decoded = Error{};
    if (!encoding.empty())
        decoded = withEncoding(bytes, encoding);
    else if (const auto order = guessedUtf16(bytes))
        decoded = DecodedText{fromUtf16(bytes, *order), utf16Names[*order == ByteOrder::little ? 0 : 1]};
    else
        decoded = withFoundEncoding(bytes);
    if (!decoded)
        return decoded;
    // Files put together from others have it twice.
    std::size_t marks = 0;
    while (decoded->text.compare(marks, byteOrderMark.size(), byteOrderMark) == 0)
        marks += byteOrderMark.size();
    decoded->text.erase(0, marks);
    if (looksBinary(decoded->text))
        return notText(fileName, "binary data");
    return decoded;
}

Result<std::string> toUtf8(std::string_view bytes, const std::string& fileName)
{
    auto decoded = decodedText(bytes, fileName);
    return decoded ? Result<std::string>(std::move(decoded->text)) : decoded.error();
}

} // namespace remit
