#include "exchange/formats/html_attributes.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view spaces = " \t\r\n\f";

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t endOf(std::string_view html, std::size_t found)
{
    return std::min(found, html.size());
}

/// Behind the value that starts at `at`, quoted or not.
std::size_t endOfValue(std::string_view html, std::size_t at)
{
    at = endOf(html, html.find_first_not_of(spaces, at));
    if (at < html.size() && (html[at] == '"' || html[at] == '\''))
        return endOf(html, std::min(html.find(html[at], at + 1), html.size() - 1) + 1);
    return endOf(html, html.find_first_of(" \t\r\n\f>", at));
}

/// Behind the attribute that starts at `at`.
std::size_t endOfAttribute(std::string_view html, std::size_t at)
{
    at = endOf(html, html.find_first_of(" \t\r\n\f=/>", at + 1));
    const std::size_t sign = endOf(html, html.find_first_not_of(spaces, at));
    return sign < html.size() && html[sign] == '=' ? endOfValue(html, sign + 1) : at;
}

} // namespace

std::string withFewAttributes(std::string_view html, std::size_t most)
{
    std::string kept;
    kept.reserve(html.size());
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t tag = endOf(html, html.find('<', at));
        kept.append(html.substr(at, tag - at));
        const bool opens = tag + 1 < html.size() && isAsciiLetter(html[tag + 1]);
        at = opens ? endOf(html, html.find_first_of(" \t\r\n\f/>", tag)) : endOf(html, tag + 1);
        kept.append(html.substr(tag, at - tag));
        for (std::size_t number = 0; opens && at < html.size() && html[at] != '>'; ++number) {
            const std::size_t start = endOf(html, html.find_first_not_of(" \t\r\n\f/", at));
            const bool ends = start == html.size() || html[start] == '>';
            const std::size_t end = ends ? start : endOfAttribute(html, start);
            if (ends || number < most)
                kept.append(html.substr(at, end - at));
            at = end;
        }
    }
    return kept;
}

} // namespace remit
