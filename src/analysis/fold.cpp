#include "analysis/fold.h"

namespace remit {

namespace {

/// The small letter of a character of two bytes in UTF-8.
unsigned smallOf(unsigned code)
{
    if ((code >= 0xC0 && code <= 0xDE && code != 0xD7) || (code >= 0x391 && code <= 0x3A9)
        || (code >= 0x410 && code <= 0x42F))
        return code + 32;
    if (code >= 0x400 && code <= 0x40F)
        return code + 80;
    const bool evenPairs = (code >= 0x100 && code <= 0x137) || (code >= 0x14A && code <= 0x177);
    const bool oddPairs = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
    return (evenPairs && code % 2 == 0) || (oddPairs && code % 2 == 1) ? code + 1 : code;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    const auto last = text.find_last_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, last - first + 1);
}

} // namespace

std::string folded(std::string_view text)
{
    std::string result;
    const std::string_view name = trimmed(text);
    for (std::size_t at = 0; at < name.size(); ++at) {
        const auto byte = static_cast<unsigned char>(name[at]);
        if (byte >= 'A' && byte <= 'Z') {
            result += static_cast<char>(byte + 32);
        } else if (byte >= 0xC3 && byte <= 0xDF && at + 1 < name.size()) {
            const auto next = static_cast<unsigned char>(name[++at]);
            const unsigned code = smallOf(((byte & 0x1FU) << 6) | (next & 0x3FU));
            result += static_cast<char>(0xC0U | (code >> 6));
            result += static_cast<char>(0x80U | (code & 0x3FU));
        } else {
            result += static_cast<char>(byte);
        }
    }
    return result;
}

} // namespace remit
