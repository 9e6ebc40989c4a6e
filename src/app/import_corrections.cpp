#include "app/import_corrections.h"

#include <charconv>
#include <map>
#include <sstream>

namespace remit::command {

namespace {

/// "3" is the third row or column, "C" and "c" the third column; counted from 0.
std::optional<std::size_t> place(const std::string& text)
{
    std::size_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault == std::errc{} && end == text.data() + text.size())
        return number > 0 ? std::optional(number - 1) : std::nullopt;
    constexpr std::size_t longestName = 3;
    number = 0;
    for (const char each : text) {
        const bool isLetter = (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
        if (!isLetter || text.size() > longestName)
            return std::nullopt;
        number = number * 26 + static_cast<std::size_t>((each & 0x1F));
    }
    return number > 0 ? std::optional(number - 1) : std::nullopt;
}

Result<> read(const std::string& option, const std::string& text, std::optional<std::size_t>& target)
{
    if (text.empty())
        return {};
    target = place(text);
    if (!target)
        return Error{option + " takes the number of a row or the letter of a column, such as 2 or B, not \"" + text
                     + "\"."};
    return {};
}

/// "C,D,F" and "C-F".
Result<> readColumns(const std::string& text, std::vector<std::size_t>& columns)
{
    std::istringstream list(text);
    for (std::string each; std::getline(list, each, ',');) {
        const auto dash = each.find('-');
        const auto first = place(each.substr(0, dash));
        const auto last = dash == std::string::npos ? first : place(each.substr(dash + 1));
        constexpr std::size_t most = 1'000;
        if (!first || !last || *last < *first || *last > most)
            return Error{"--roles takes columns such as \"C,D,F\" or \"C-F\", not \"" + text + "\"."};
        for (std::size_t column = *first; column <= *last; ++column)
            columns.push_back(column);
    }
    return {};
}

Result<> readOrientation(const std::string& word, std::optional<Orientation>& target)
{
    static const std::map<std::string, Orientation> words{{"columns", Orientation::rolesAsColumns},
                                                          {"rows", Orientation::rolesAsRows},
                                                          {"names", Orientation::lettersAsColumns}};
    const auto found = words.find(word);
    if (!word.empty() && found == words.end())
        return Error{"--roles-are takes columns, rows or names (in cells below letters), not \"" + word + "\"."};
    if (!word.empty())
        target = found->second;
    return {};
}

} // namespace

Result<ReadingParts> correctionsFrom(const ImportOptions& options)
{
    ReadingParts parts;
    if (options.table > 0)
        parts.table = options.table;
    for (const auto& done :
         {readOrientation(options.rolesAre, parts.orientation), read("--header", options.header, parts.header),
          read("--titles", options.titles, parts.titles), read("--areas", options.areas, parts.areas),
          readColumns(options.roles, parts.roles)}) {
        if (!done)
            return done.error();
    }
    return parts;
}

} // namespace remit::command
