#include "core/edits.h"

#include "core/letters.h"

#include <algorithm>

namespace remit {

namespace {

/// "ISO" in "Information Security Officer (ISO)"; empty when nothing short stands in brackets.
std::string abbreviationIn(std::string_view roleName)
{
    constexpr std::size_t longest = 6;
    const std::size_t open = roleName.rfind('(');
    const std::size_t close = roleName.find(')', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || open == 0 || close == std::string_view::npos)
        return {};
    const std::string_view inside = roleName.substr(open + 1, close - open - 1);
    const bool isOneWord = inside.find(' ') == std::string_view::npos;
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool isAbbreviation = std::count_if(inside.begin(), inside.end(), isCapital) > 1;
    return isOneWord && isAbbreviation && characters(inside).size() <= longest ? std::string(inside) : std::string();
}

} // namespace

std::string shortNameFor(std::string_view roleName)
{
    if (std::string given = abbreviationIn(roleName); !given.empty())
        return given;
    static constexpr std::string_view separators = " -/()[],.;:&+\"'";
    constexpr std::size_t mostInitials = 6;
    std::string initials;
    std::string start;
    bool wordBegins = true;
    for (const std::string& each : characters(roleName)) {
        if (each.size() == 1 && separators.find(each) != std::string_view::npos) {
            wordBegins = true;
            continue;
        }
        if (wordBegins && characters(initials).size() < mostInitials)
            initials += each;
        wordBegins = false;
        if (characters(start).size() < 4)
            start += each;
    }
    return characters(initials).size() > 1 ? initials : start;
}

} // namespace remit
