#include "exchange/readers/zip_listing.h"

namespace remit {

namespace {

/// A little-endian number of `size` bytes; 0 beyond the end.
std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = (value << 8U) | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    return value;
}

constexpr std::string_view entrySign = "PK\x01\x02";
constexpr std::size_t entrySize = 46;

} // namespace

std::optional<ZipListing> zipListing(std::string_view bytes)
{
    const std::size_t end = bytes.rfind("PK\x05\x06");
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::uint64_t count = number(bytes, end + 10, 2);
    std::size_t at = number(bytes, end + 16, 4);
    ZipListing listing;
    for (std::uint64_t i = 0; i < count; ++i) {
        if (at > bytes.size() || bytes.size() - at < entrySize || bytes.substr(at, 4) != entrySign)
            return std::nullopt;
        const std::size_t nameSize = number(bytes, at + 28, 2);
        const std::uint64_t unpacked = number(bytes, at + 24, 4);
        listing.entries.emplace(std::string(bytes.substr(at + entrySize, nameSize)), unpacked);
        listing.unpackedBytes += unpacked;
        at += entrySize + nameSize + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
    }
    return listing;
}

} // namespace remit
