#pragma once

#include "core/id.h"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

/// Ids as a spreadsheet leaves them alone: words, not long numbers that it would round.
namespace remit {

/// What the column of keys is headed with, and the line of the name is told by.
inline constexpr std::string_view keysHeading = "Remit key";
inline constexpr std::string_view participantKey = "name-of-participant";
inline constexpr std::string_view rowKey = "row-";
inline constexpr std::string_view roleKey = "role-";
inline constexpr std::string_view constellationKey = "constellation-";
/// Marks the data in a page.
inline constexpr std::string_view sheetDataTag = "<script type=\"application/json\" id=\"remit-sheet\">";

/// "row-1f3a"
inline std::string keyOf(std::string_view kind, std::int64_t id)
{
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), id, 16).ptr;
    return std::string(kind) + std::string(std::begin(digits), end);
}

/// The id in such a key, 0 when it is none of that kind.
inline std::int64_t idIn(std::string_view key, std::string_view kind)
{
    std::int64_t id = 0;
    if (!key.starts_with(kind))
        return 0;
    key.remove_prefix(kind.size());
    const auto [end, fault] = std::from_chars(key.data(), key.data() + key.size(), id, 16);
    return fault == std::errc() && end == key.data() + key.size() && id > 0 ? id : 0;
}

} // namespace remit
