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

/// Paints a week: the days with their hours, what is outside somebody's hours, and the meetings.
class WeekPainter {
public:
    /// How a block is told apart from the others.
    struct Mark {
        bool isCurrent = false;
        bool hasKeyboard = false;
        /// It is being dragged.
        bool isPreview = false;
    };

    WeekPainter(QPainter& painter, const ShownWeek& week, const WeekGeometry& geometry, const Theme& theme,
                const QFont& font);

    /// All but the head and the blocks.
    void paintGround();
    void paintBlock(const WeekBlock& block, const Mark& mark);
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
    void paintWords(const WeekBlock& block, const QRectF& room);
    void paintLines(const WeekBlock& block, const QRectF& room);
    void paintPin(const QRectF& rect);

    QPainter& m_painter;
    const ShownWeek& m_week;
    const WeekGeometry& m_geometry;
    const Theme& m_theme;
    QFont m_font;
    QFont m_small;
    QFont m_bold;
};

QRectF rectOf(const WeekBlock& block, const WeekGeometry& geometry);

} // namespace remit
