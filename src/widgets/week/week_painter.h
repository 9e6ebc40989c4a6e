#pragma once

#include "words/cadence/week_blocks.h"

#include <QFont>
#include <QRegion>

class QPainter;

namespace remit {

class ShownWeek;
struct Theme;

/// Of the names of teams below the days.
inline constexpr double columnsHeight = 18;

/// Paints a week: the days with their hours, what is outside somebody's hours. The meetings are painted by
/// BlockPainter.
class WeekPainter {
public:
    WeekPainter(QPainter& painter, const ShownWeek& week, const WeekGeometry& geometry, const Theme& theme,
                const QFont& font);

    /// All but the head and the blocks.
    void paintGround();
    /// At the upper edge of what is in sight.
    void paintHead(double y);

private:
    void paintHatched();
    void paintSaid(const QString& says, const QRectF& room);
    void paintHours();
    void paintDays();
    void paintDayNames(double y);
    /// The names of the teams whose meetings stand apart.
    void paintColumns(double y);

    QPainter& m_painter;
    const ShownWeek& m_week;
    const WeekGeometry& m_geometry;
    const Theme& m_theme;
    QFont m_font;
    QFont m_small;
};

} // namespace remit
