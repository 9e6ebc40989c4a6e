#include "widgets/cells/load_bar.h"

#include "widgets/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace remit {

namespace {

QColor levelColor(LoadLevel level, const Theme& theme)
{
    switch (level) {
    case LoadLevel::red:
        return theme.error;
    case LoadLevel::amber:
        return theme.warning;
    case LoadLevel::green:
        return theme.good;
    case LoadLevel::unknown:
        break;
    }
    return theme.secondary;
}

} // namespace

void paintLoad(QPainter& painter, const QRect& room, const ShownLoad& load, const QFont& font, const Theme& theme)
{
    const QRectF track(room.x(), room.y() + 2, room.width(), 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, 2, 2);
    if (load.share) {
        const double filled = std::clamp(*load.share, 0.0, 1.0) * track.width();
        painter.setBrush(levelColor(load.level, theme));
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(filled, track.height())), 2, 2);
    }
    painter.restore();
    const bool isCalm = load.level == LoadLevel::green || load.level == LoadLevel::unknown;
    painter.setFont(font);
    painter.setPen(isCalm ? theme.secondary : levelColor(load.level, theme));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool hasRoom = metrics.horizontalAdvance(load.said) <= room.width();
    painter.drawText(room.adjusted(0, loadBarHeight, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     metrics.elidedText(hasRoom ? load.said : load.inShort, Qt::ElideRight, room.width()));
}

} // namespace remit
