#pragma once

#include "core/calendar/dates.h"

#include <libical/ical.h>

#include <functional>
#include <vector>

/// Days on which something comes again. The library's own reading of rules does not end for some of them. Used inside
/// this room only.
namespace remit {

/// Days, weeks, months or years with numbers and days of the week in them; neither times of the day nor weeks of the
/// year.
class Recurrence {
public:
    /// `first` is the day it begins.
    Recurrence(const icalrecurrencetype& rule, Date first);

    /// Whether the rule says nothing but what is read here.
    static bool isReadable(const icalrecurrencetype& rule, int hour, int minute);

    /// Calls `visit` with each day before `until` in order, as long as `goesOn` says so, which is asked for every day,
    /// week, month or year on the way. Where the rule does not count its days, it begins not long before `from`.
    void each(Date from, Date until, const std::function<bool()>& goesOn, const std::function<void(Date)>& visit) const;

private:
    std::vector<Date> daysIn(Date period) const;
    std::vector<Date> daysInMonth(std::chrono::year_month month) const;
    std::vector<Date> daysInYear(std::chrono::year year) const;
    std::vector<Date> chosen(std::vector<Date> days) const;
    Date startOf(Date day) const;
    Date later(Date period, int times) const;
    bool isInMonths(Date day) const;
    bool isOnMonthDays(Date day) const;
    /// Counting such weekdays from `begin` to before `end`.
    bool isOnWeekdays(Date day, Date begin, Date end) const;

    icalrecurrencetype m_rule;
    Date m_first;
    int m_interval = 1;
};

} // namespace remit
