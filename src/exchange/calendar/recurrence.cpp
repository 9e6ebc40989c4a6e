#include "exchange/calendar/recurrence.h"

#include <algorithm>
#include <limits>
#include <span>
#include <string_view>

namespace remit {

namespace {

using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::years;

constexpr std::chrono::days oneDay{1};

/// What a rule lists; empty where it lists nothing of the kind.
std::span<const short> listed(const short* values, int size)
{
    const short* end = std::find(values, values + size, static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX));
    return {values, end};
}

bool isAmong(std::span<const short> values, int value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool isOnly(std::span<const short> values, int value)
{
    return std::all_of(values.begin(), values.end(), [value](short each) { return each == value; });
}

int dayOf(Date day)
{
    return static_cast<int>(static_cast<unsigned>(year_month_day(day).day()));
}

year_month monthOf(Date day)
{
    const year_month_day parts(day);
    return parts.year() / parts.month();
}

Date firstDayOf(year_month month)
{
    return Date(month / std::chrono::day(1));
}

Date firstDayOf(std::chrono::year year)
{
    return Date(year / 1 / 1);
}

/// Of the library's counting from Sunday as 1.
Weekday weekdayFrom(int day)
{
    return weekdayAfterMonday((day + 5) % 7);
}

} // namespace

Recurrence::Recurrence(const icalrecurrencetype& rule, Date first)
    : m_rule(rule)
    , m_first(first)
    , m_interval(std::max<int>(1, rule.interval))
{
}

bool Recurrence::isReadable(const icalrecurrencetype& rule, int hour, int minute)
{
    const bool isGregorian = rule.rscale == nullptr || std::string_view(rule.rscale) == "GREGORIAN";
    return isGregorian && rule.freq >= ICAL_DAILY_RECURRENCE && rule.freq <= ICAL_YEARLY_RECURRENCE
        && listed(rule.by_week_no, ICAL_BY_WEEKNO_SIZE).empty() && isOnly(listed(rule.by_hour, ICAL_BY_HOUR_SIZE), hour)
        && isOnly(listed(rule.by_minute, ICAL_BY_MINUTE_SIZE), minute);
}

void Recurrence::each(Date from, Date until, const std::function<bool()>& goesOn,
                      const std::function<void(Date)>& visit) const
{
    const bool hasEnd = !icaltime_is_null_time(m_rule.until);
    const Date end = !hasEnd ? until
                             : std::min(until,
                                        Date(std::chrono::year(m_rule.until.year)
                                             / std::chrono::month(static_cast<unsigned>(m_rule.until.month))
                                             / std::chrono::day(static_cast<unsigned>(m_rule.until.day)))
                                            + oneDay);
    int left = m_rule.count > 0 ? m_rule.count : std::numeric_limits<int>::max();
    Date period = startOf(m_first);
    if (m_rule.count == 0 && from > m_first) {
        const int length = m_rule.freq == ICAL_DAILY_RECURRENCE ? 1
            : m_rule.freq == ICAL_WEEKLY_RECURRENCE             ? 7
            : m_rule.freq == ICAL_MONTHLY_RECURRENCE            ? 31
                                                                : 366;
        // A day may last some days; two periods more do no harm.
        const int passed = static_cast<int>((from - m_first).count()) / (length * m_interval);
        period = later(period, std::max(0, passed - 2));
    }
    for (; period < end && left > 0 && goesOn(); period = later(period, 1)) {
        for (const Date day : daysIn(period)) {
            if (day < m_first || day >= end || left-- <= 0)
                continue;
            visit(day);
        }
    }
}

Date Recurrence::startOf(Date day) const
{
    switch (m_rule.freq) {
    case ICAL_WEEKLY_RECURRENCE: {
        const int start = m_rule.week_start == ICAL_NO_WEEKDAY ? 0 : daysAfterMonday(weekdayFrom(m_rule.week_start));
        return day - std::chrono::days((daysAfterMonday(weekdayOf(day)) - start + 7) % 7);
    }
    case ICAL_MONTHLY_RECURRENCE:
        return firstDayOf(monthOf(day));
    case ICAL_YEARLY_RECURRENCE:
        return firstDayOf(year_month_day(day).year());
    default:
        return day;
    }
}

Date Recurrence::later(Date period, int times) const
{
    const int count = m_interval * times;
    switch (m_rule.freq) {
    case ICAL_WEEKLY_RECURRENCE:
        return period + std::chrono::days(7 * count);
    case ICAL_MONTHLY_RECURRENCE:
        return firstDayOf(monthOf(period) + months(count));
    case ICAL_YEARLY_RECURRENCE:
        return firstDayOf(year_month_day(period).year() + years(count));
    default:
        return period + std::chrono::days(count);
    }
}

std::vector<Date> Recurrence::daysIn(Date period) const
{
    std::vector<Date> days;
    switch (m_rule.freq) {
    case ICAL_MONTHLY_RECURRENCE:
        return chosen(isInMonths(period) ? daysInMonth(monthOf(period)) : days);
    case ICAL_YEARLY_RECURRENCE:
        return chosen(daysInYear(year_month_day(period).year()));
    case ICAL_WEEKLY_RECURRENCE:
        for (Date day = period; day < period + std::chrono::days(7); day += oneDay) {
            const bool isItsDay = listed(m_rule.by_day, ICAL_BY_DAY_SIZE).empty()
                ? weekdayOf(day) == weekdayOf(m_first)
                : isOnWeekdays(day, period, period + std::chrono::days(7));
            if (isItsDay && isInMonths(day))
                days.push_back(day);
        }
        return chosen(days);
    default:
        if (isInMonths(period) && isOnMonthDays(period) && isOnWeekdays(period, period, period + oneDay))
            days.push_back(period);
        return chosen(days);
    }
}

std::vector<Date> Recurrence::daysInMonth(year_month month) const
{
    const Date begin = firstDayOf(month);
    const Date end = firstDayOf(month + months(1));
    const bool isPlain
        = listed(m_rule.by_month_day, ICAL_BY_MONTHDAY_SIZE).empty() && listed(m_rule.by_day, ICAL_BY_DAY_SIZE).empty();
    std::vector<Date> days;
    for (Date day = begin; day < end; day += oneDay) {
        if (isPlain ? dayOf(day) == dayOf(m_first) : isOnMonthDays(day) && isOnWeekdays(day, begin, end))
            days.push_back(day);
    }
    return days;
}

std::vector<Date> Recurrence::daysInYear(std::chrono::year year) const
{
    const Date begin = firstDayOf(year);
    const Date end = firstDayOf(year + years(1));
    const auto yearDays = listed(m_rule.by_year_day, ICAL_BY_YEARDAY_SIZE);
    const bool hasMonths = !listed(m_rule.by_month, ICAL_BY_MONTH_SIZE).empty();
    const bool hasMonthDays = !listed(m_rule.by_month_day, ICAL_BY_MONTHDAY_SIZE).empty();
    const bool hasWeekdays = !listed(m_rule.by_day, ICAL_BY_DAY_SIZE).empty();
    std::vector<Date> days;
    for (Date day = begin; day < end; day += oneDay) {
        const int number = static_cast<int>((day - begin).count()) + 1;
        const int fromEnd = static_cast<int>((day - end).count());
        if (!isInMonths(day) || !isOnMonthDays(day))
            continue;
        if (!yearDays.empty() && !isAmong(yearDays, number) && !isAmong(yearDays, fromEnd))
            continue;
        const year_month month = monthOf(day);
        const bool counts = hasMonths ? isOnWeekdays(day, firstDayOf(month), firstDayOf(month + months(1)))
                                      : isOnWeekdays(day, begin, end);
        const bool isDefault = hasMonthDays || hasWeekdays || !yearDays.empty() || dayOf(day) == dayOf(m_first);
        const bool isItsMonth = hasMonths || hasMonthDays || hasWeekdays || !yearDays.empty()
            || month.month() == monthOf(m_first).month();
        if (counts && isDefault && isItsMonth)
            days.push_back(day);
    }
    return days;
}

std::vector<Date> Recurrence::chosen(std::vector<Date> days) const
{
    const auto places = listed(m_rule.by_set_pos, ICAL_BY_SETPOS_SIZE);
    if (places.empty())
        return days;
    const int count = static_cast<int>(days.size());
    std::vector<Date> kept;
    for (int i = 0; i < count; ++i) {
        if (isAmong(places, i + 1) || isAmong(places, i - count))
            kept.push_back(days[static_cast<std::size_t>(i)]);
    }
    return kept;
}

bool Recurrence::isInMonths(Date day) const
{
    const auto list = listed(m_rule.by_month, ICAL_BY_MONTH_SIZE);
    return list.empty() || isAmong(list, static_cast<int>(static_cast<unsigned>(monthOf(day).month())));
}

bool Recurrence::isOnMonthDays(Date day) const
{
    const auto list = listed(m_rule.by_month_day, ICAL_BY_MONTHDAY_SIZE);
    const int fromEnd = static_cast<int>((day - firstDayOf(monthOf(day) + months(1))).count());
    return list.empty() || isAmong(list, dayOf(day)) || isAmong(list, fromEnd);
}

bool Recurrence::isOnWeekdays(Date day, Date begin, Date end) const
{
    const auto list = listed(m_rule.by_day, ICAL_BY_DAY_SIZE);
    const int nth = static_cast<int>((day - begin).count()) / 7 + 1;
    const int fromEnd = -(static_cast<int>((end - day).count() - 1) / 7 + 1);
    return list.empty() || std::any_of(list.begin(), list.end(), [&](short each) {
               const int position = icalrecurrencetype_day_position(each);
               const int weekday = icalrecurrencetype_day_day_of_week(each);
               const bool isPeriod = m_rule.freq == ICAL_MONTHLY_RECURRENCE || m_rule.freq == ICAL_YEARLY_RECURRENCE;
               return weekday >= ICAL_SUNDAY_WEEKDAY && weekdayFrom(weekday) == weekdayOf(day)
                   && (!isPeriod || position == 0 || position == nth || position == fromEnd);
           });
}

} // namespace remit
