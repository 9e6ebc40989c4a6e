#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>

namespace remit {

struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;
};

/// A whole number; nothing for anything else.
inline std::optional<std::size_t> numberIn(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// "B9" as the ninth row's second cell; nothing for anything else, and for what lies beyond every spreadsheet.
inline std::optional<CellPlace> placeIn(std::string_view name)
{
    constexpr std::size_t longestColumn = 3;
    CellPlace place;
    std::size_t letters = 0;
    for (; letters < name.size() && name[letters] >= 'A' && name[letters] <= 'Z'; ++letters)
        place.column = letters < longestColumn ? place.column * 26 + static_cast<std::size_t>(name[letters] - 'A') + 1
                                               : place.column;
    const auto row = numberIn(name.substr(letters));
    if (letters == 0 || letters > longestColumn || !row || *row == 0)
        return std::nullopt;
    return CellPlace{*row - 1, place.column - 1};
}

} // namespace remit
