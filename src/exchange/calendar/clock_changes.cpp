#include "exchange/calendar/clock_changes.h"

#include <algorithm>
#include <array>
#include <map>

namespace remit {

namespace {

using std::chrono::year_month_day;

/// From when rules without end are written: no calendar looks back so far.
constexpr std::chrono::year firstYear{1970};
constexpr int lastInMonth = 4;

ClockChange changeTo(const ZoneOffset& before, const ZoneOffset& after)
{
    ZoneTable clock;
    clock.put("before", {before});
    return {after.isSummer, clock.localTime("before", after.from), before.minutes, after.minutes, {}};
}

/// Which such weekday of its month a day is, from 0.
int nthOf(Date date)
{
    return static_cast<int>((static_cast<unsigned>(year_month_day(date).day()) - 1) / 7);
}

/// The number that fits all days, the last of the month being one; nothing where they are no such days.
std::optional<int> commonNth(const std::vector<ClockChange>& changes)
{
    // Where both fit it is the last: no zone in use goes by the fourth.
    for (const int nth : {0, 1, 2, lastInMonth, 3}) {
        const bool fits = std::all_of(changes.begin(), changes.end(), [&](const ClockChange& each) {
            const year_month_day day(each.at.date);
            return nthInMonth(day.year() / day.month(), weekdayOf(each.at.date), nth) == each.at.date
                && (nth == lastInMonth || nthOf(each.at.date) == nth);
        });
        if (fits)
            return nth;
    }
    return std::nullopt;
}

/// All of them as one that comes every year; nothing where they do not.
std::optional<ClockChange> yearly(const std::vector<ClockChange>& changes)
{
    constexpr std::array<const char*, 7> weekdayWords{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const ClockChange& first = changes.front();
    const year_month_day start(first.at.date);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const year_month_day day(changes[i].at.date);
        if (changes[i].at.minutes != first.at.minutes || changes[i].before != first.before
            || changes[i].after != first.after || day.month() != start.month()
            || day.year() != start.year() + std::chrono::years(i)
            || weekdayOf(changes[i].at.date) != weekdayOf(first.at.date))
            return std::nullopt;
    }
    const auto nth = commonNth(changes);
    if (!nth || changes.size() < 2)
        return std::nullopt;
    const Weekday weekday = weekdayOf(first.at.date);
    ClockChange made = first;
    made.at.date = nthInMonth(firstYear / start.month(), weekday, *nth);
    made.rule = "FREQ=YEARLY;BYMONTH=" + std::to_string(static_cast<unsigned>(start.month()))
        + ";BYDAY=" + std::to_string(*nth == lastInMonth ? -1 : *nth + 1)
        + weekdayWords[static_cast<std::size_t>(daysAfterMonday(weekday))];
    return made;
}

} // namespace

std::vector<ClockChange> clockChanges(const std::vector<ZoneOffset>& offsets)
{
    if (offsets.empty())
        return {};
    const ZoneOffset& start = offsets.front();
    const ClockChange always{start.isSummer, {Date(firstYear / 1 / 1), 0}, start.minutes, start.minutes, {}};
    std::map<bool, std::vector<ClockChange>> bySeason;
    std::vector<ClockChange> each{always};
    for (std::size_t i = 1; i < offsets.size(); ++i) {
        each.push_back(changeTo(offsets[i - 1], offsets[i]));
        bySeason[offsets[i].isSummer].push_back(each.back());
    }
    if (bySeason.size() != 2)
        return each;
    const auto winter = yearly(bySeason[false]);
    const auto summer = yearly(bySeason[true]);
    return winter && summer ? std::vector<ClockChange>{*winter, *summer} : each;
}

} // namespace remit
