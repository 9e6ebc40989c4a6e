#pragma once

#include "words/cadence/week_blocks.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace remit {

struct Theme;

/// Paints the meetings of a week.
class BlockPainter {
public:
    /// How a block is told apart from the others.
    struct Mark {
        bool isCurrent = false;
        bool hasKeyboard = false;
        /// It is being dragged.
        bool isPreview = false;
    };

    BlockPainter(QPainter& painter, const WeekGeometry& geometry, const Theme& theme, const QFont& font);

    void paint(const WeekBlock& block, const Mark& mark);

private:
    void paintWords(const WeekBlock& block, const QRectF& room);
    void paintLines(const WeekBlock& block, const QRectF& room);
    void paintPin(const QRectF& rect);

    QPainter& m_painter;
    const WeekGeometry& m_geometry;
    const Theme& m_theme;
    QFont m_small;
    QFont m_bold;
};

QRectF rectOf(const WeekBlock& block, const WeekGeometry& geometry);

} // namespace remit
