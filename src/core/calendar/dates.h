#pragma once

#include "core/cadence_rows.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// Days without a time, and times of the day without a zone.
namespace remit {

using Date = std::chrono::sys_days;

/// An ISO date ("2026-11-29"); nothing for what is none.
std::optional<Date> dateFrom(std::string_view iso);
std::string isoText(Date date);
/// Never `any`.
Weekday weekdayOf(Date date);
/// 0 for Monday to 6 for Sunday.
int daysAfterMonday(Weekday weekday);
Weekday weekdayAfterMonday(int days);
/// The Monday of its week.
Date mondayOf(Date date);
/// The day of the month so many months on; its last day where that month is shorter.
Date inMonth(std::chrono::year_month month, int day);
/// The nth such weekday of the month from 0; from 4 on, or where there are fewer, the last.
Date nthInMonth(std::chrono::year_month month, Weekday weekday, int nth);

inline constexpr int minutesOfHour = 60;
inline constexpr int minutesOfDay = 24 * minutesOfHour;

/// Minutes after midnight of "9:30" or "24:00"; nothing for what is no time of a day.
std::optional<int> minutesFrom(std::string_view clock);
/// "09:30"
std::string clockText(int minutes);

} // namespace remit
