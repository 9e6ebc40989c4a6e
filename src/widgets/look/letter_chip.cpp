#include "widgets/look/letter_chip.h"

#include "widgets/look/theme.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace remit {

namespace {

void drawChip(QPainter& painter, const QRect& rect, const QString& letter, const ChipColors& colors)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.frame, 1));
    painter.setBrush(colors.fill);
    const qreal radius = std::max(4.0, rect.height() / 5.0);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QFont font = painter.font();
    font.setPixelSize(std::max(7, rect.height() * 11 / 20));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter, letter);
}

/// The chip as it was drawn before at this size, in this font and these colours.
QPixmap chipPixmap(const QPainter& painter, QSize size, const QString& letter, const ChipColors& colors)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("chip ") + letter + QChar(size.width()) + QChar(size.height())
        + QChar(int(ratio * 64)) + QString::number(colors.fill.rgba()) + QChar(u' ')
        + QString::number(colors.text.rgba()) + painter.font().family();
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio))));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter fresh(&pixmap);
    fresh.setFont(painter.font());
    drawChip(fresh, QRect(QPoint(0, 0), size), letter, colors);
    fresh.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintChip(QPainter& painter, const QRect& rect, const QString& letter, Involvement involvement, const Theme& theme,
               bool faded)
{
    const ChipColors colors = faded ? ChipColors{theme.panel, theme.line, theme.secondary} : theme.chip(involvement);
    painter.drawPixmap(rect.topLeft(), chipPixmap(painter, rect.size(), letter, colors));
}

} // namespace remit
