#pragma once

#include "core/calendar/dates.h"
#include "words/cadence/meeting_kind.h"

#include <QString>

#include <vector>

namespace remit {

/// To which meetings are moved and drawn.
inline constexpr int gridMinutes = 15;

/// A meeting on one day of a shown week, by the clock of the leading location.
struct WeekBlock {
    MeetingId meeting;
    MeetingSlotId slot;
    /// From 0 for Monday.
    int day = 0;
    int from = 0;
    int until = 0;
    MeetingKind kind = MeetingKind::productPeople;
    QString name = {};
    /// Who comes, and how often where that is not every week.
    QString below = {};
    bool isPinned = false;
    /// Somebody cannot come, or has another meeting then.
    bool isTroubled = false;
    /// Of a meeting that goes by months: it is not held in every week.
    bool isRare = false;
    /// Whose meeting it is, from 0 among the teams that are shown side by side; -1 where it is not of one of them.
    int team = -1;
    /// Which of so many meetings side by side it is, from the left.
    int lane = 0;
    int lanes = 1;

    bool isSameSeries(const WeekBlock& other) const { return meeting == other.meeting && slot == other.slot; }
    bool isAtSameTime(const WeekBlock& other) const
    {
        return day == other.day && from == other.from && until == other.until;
    }
    friend bool operator==(const WeekBlock&, const WeekBlock&) = default;
};

/// Puts blocks in the order of their time, and those that overlap beside each other in as few lanes as they need.
void putSideBySide(std::vector<WeekBlock>& blocks);

/// The same with a column of each day for each team, so that a team's day is seen at a glance. What is of no team takes
/// the whole width where it meets no other; where it does meet a team's, all days have a first column for it, which is
/// the answer.
bool putTeamsSideBySide(std::vector<WeekBlock>& blocks, int teams);

/// Where things stand in a picture of a week, in pixels from its upper left corner.
struct WeekGeometry {
    double width = 0;
    double headHeight = 34;
    double hourHeight = 60;
    /// Axes of hours, of one width each.
    int axes = 1;
    double axisWidth = 52;
    int days = 5;
    /// Whole hours, in minutes after midnight.
    int from = 9 * minutesOfHour;
    int until = 18 * minutesOfHour;

    double height() const;
    double left() const { return axes * axisWidth; }
    double dayWidth() const { return (width - left()) / days; }
    double dayLeft(int day) const { return left() + day * dayWidth(); }
    double yOf(int minutes) const;
    /// To the nearest quarter of an hour.
    int minutesAt(double y) const;
    /// The first or last where it is beside the days.
    int dayAt(double x) const;
};

/// Where the blocks of one of so many columns of a day begin.
double columnLeft(const WeekGeometry& geometry, int day, int column, int columns);

/// x, y, width and height of a block.
struct BlockPlace {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};
BlockPlace placeOf(const WeekBlock& block, const WeekGeometry& geometry);

} // namespace remit
