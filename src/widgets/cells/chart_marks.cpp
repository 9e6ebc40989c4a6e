#include "widgets/cells/chart_marks.h"

#include "widgets/cells/chart_delegate.h"
#include "widgets/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace remit {

void paintFrame(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

void paintTriangle(QPainter& painter, const QRect& square, bool collapsed, const QColor& color)
{
    static const QPolygonF down({{-0.5, -0.25}, {0.5, -0.25}, {0, 0.375}});
    static const QPolygonF right({{-0.25, -0.5}, {0.375, 0}, {-0.25, 0.5}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.translate(QRectF(square).center());
    painter.scale(square.width(), square.height());
    painter.drawPolygon(collapsed ? right : down);
    painter.restore();
}

void paintPill(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setFont(font);
    painter.setPen(theme.secondary);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void paintQuestion(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.questionFill);
    painter.drawEllipse(rect);
    QFont font = painter.font();
    font.setPixelSize(std::max(11, rect.height() * 11 / 16));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.questionText);
    painter.drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
    painter.restore();
}

void paintNoteMark(QPainter& painter, const QRect& cell, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QRect(cell.right() - 7, cell.top() + 3, 5, 5));
    painter.restore();
}

void paintTouched(QPainter& painter, const QRect& cell, const Theme& theme)
{
    painter.save();
    painter.setPen(theme.accent);
    painter.setBrush(theme.accentSoft);
    painter.drawRect(cell.adjusted(1, 1, -2, -2));
    painter.restore();
}

void paintSought(QPainter& painter, const QRect& rect, const QString& text, const QString& sought, const Theme& theme)
{
    if (sought.isEmpty())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    for (qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive)) {
        const int left = rect.x() + metrics.horizontalAdvance(text.left(at));
        const int right = rect.x() + metrics.horizontalAdvance(text.left(at + sought.size()));
        const QRect mark(left, rect.center().y() - metrics.height() / 2, right - left, metrics.height());
        painter.fillRect(mark & rect, theme.accentSoft);
        painter.fillRect(QRect(mark.left(), mark.bottom() - 1, mark.width(), 2) & rect, theme.accent);
    }
}

void paintChanged(QPainter& painter, const QRect& cell, const Theme& theme)
{
    painter.fillRect(cell, theme.changedFill);
    painter.setPen(QPen(theme.changedFrame, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(2, 2, -2, -2));
}

} // namespace remit
