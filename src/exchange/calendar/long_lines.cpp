#include "exchange/calendar/long_lines.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace remit {

namespace {

/// Behind the line and all that go on with it.
std::size_t endOfLine(std::string_view text, std::size_t begin)
{
    std::size_t end = begin;
    do {
        const std::size_t found = text.find('\n', end);
        end = found == std::string_view::npos ? text.size() : found + 1;
    } while (end < text.size() && (text[end] == ' ' || text[end] == '\t'));
    return end;
}

bool tellsTimes(std::string_view line)
{
    constexpr std::array<std::string_view, 4> names{"RDATE", "EXDATE", "RRULE", "FREEBUSY"};
    return std::any_of(names.begin(), names.end(), [line](std::string_view name) {
        return std::equal(name.begin(), name.end(), line.begin(), [](char one, char other) {
            return one == static_cast<char>(std::toupper(static_cast<unsigned char>(other)));
        });
    });
}

} // namespace

Result<std::string> withoutLongLines(std::string_view text)
{
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = endOfLine(text, begin);
        const std::string_view line = text.substr(begin, end - begin);
        if (line.size() <= longestLine)
            kept += line;
        else if (tellsTimes(line))
            return Error{"An event of the calendar file lists more times than can be read: export a shorter time."};
        begin = end;
    }
    return kept;
}

} // namespace remit
