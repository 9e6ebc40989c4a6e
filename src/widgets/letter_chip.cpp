#include "widgets/letter_chip.h"

#include "widgets/theme.h"

#include <QPainter>

namespace remit {

void paintChip(QPainter& painter, const QRect& rect, const QString& letter, Involvement involvement, const Theme& theme,
               bool faded)
{
    const ChipColors colors = theme.chip(involvement);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (faded)
        painter.setOpacity(0.35);
    painter.setPen(QPen(colors.frame, 1));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont font = painter.font();
    font.setPixelSize(std::max(8, rect.height() * 11 / 20));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace remit
