#pragma once

#include "analysis/meetings/troubles.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace remit {

class ShownWeek;

/// A week of the year to come, with what does not work in it.
struct YearWeek {
    Date monday;
    std::vector<Trouble> troubles = {};
    /// "Christmas Day (Lisbon), Friday 25 December"
    QStringList holidays = {};

    /// Of those who have to come.
    int clashes() const;
    int absences() const;
};

inline constexpr int weeksOfYear = 52;

/// From the week of the day on. What happens to people only because a meeting falls on a holiday is left to it.
std::vector<YearWeek> yearFrom(const ShownWeek& week, Date day);
/// "30 Nov to 4 Dec: 2 clashes, 1 time somebody cannot come"
QString yearWeekInWords(const YearWeek& week);
/// How often people at each place have to come outside their hours in that year: "Berlin never, Lisbon 12 times".
QString inconvenienceInWords(const ShownWeek& week, Date day);

} // namespace remit
