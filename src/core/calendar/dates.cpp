#include "core/calendar/dates.h"

#include <algorithm>

namespace remit {

namespace {

/// The number that is all of the text; nothing where it is none or has other than so many digits.
std::optional<int> number(std::string_view text, std::size_t fewest, std::size_t most)
{
    if (text.size() < fewest || text.size() > most)
        return std::nullopt;
    int value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::string twoDigits(int value)
{
    const std::string digits = std::to_string(value);
    return digits.size() < 2 ? "0" + digits : digits;
}

} // namespace

std::optional<Date> dateFrom(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = number(iso.substr(0, 4), 4, 4);
    const auto month = number(iso.substr(5, 2), 2, 2);
    const auto day = number(iso.substr(8, 2), 2, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(Date(date)) : std::nullopt;
}

std::string isoText(Date date)
{
    const std::chrono::year_month_day day(date);
    std::string year = std::to_string(static_cast<int>(day.year()));
    year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
    return year + "-" + twoDigits(static_cast<int>(static_cast<unsigned>(day.month()))) + "-"
        + twoDigits(static_cast<int>(static_cast<unsigned>(day.day())));
}

Weekday weekdayOf(Date date)
{
    return weekdayAfterMonday(static_cast<int>(std::chrono::weekday(date).iso_encoding()) - 1);
}

int daysAfterMonday(Weekday weekday)
{
    return static_cast<int>(weekday) - static_cast<int>(Weekday::monday);
}

Weekday weekdayAfterMonday(int days)
{
    return static_cast<Weekday>(static_cast<int>(Weekday::monday) + days);
}

Date mondayOf(Date date)
{
    return date - std::chrono::days(daysAfterMonday(weekdayOf(date)));
}

Date inMonth(std::chrono::year_month month, int day)
{
    const std::chrono::year_month_day last(month / std::chrono::last);
    return Date(month / std::chrono::day(std::min(static_cast<unsigned>(day), static_cast<unsigned>(last.day()))));
}

Date nthInMonth(std::chrono::year_month month, Weekday weekday, int nth)
{
    const Date first(month / std::chrono::day(1));
    const int until = (daysAfterMonday(weekday) - daysAfterMonday(weekdayOf(first)) + 7) % 7;
    const Date last(month / std::chrono::last);
    Date day = first + std::chrono::days(until + 7 * std::min(nth, 4));
    while (day > last)
        day -= std::chrono::days(7);
    return day;
}

std::optional<int> minutesFrom(std::string_view clock)
{
    const std::size_t colon = clock.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto hours = number(clock.substr(0, colon), 1, 2);
    const auto minutes = number(clock.substr(colon + 1), 2, 2);
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > minutesOfDay)
        return std::nullopt;
    return *hours * 60 + *minutes;
}

std::string clockText(int minutes)
{
    return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
}

} // namespace remit
