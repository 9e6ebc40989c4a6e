#include "widgets/week/week_painter.h"

#include "model/cadence/shown_week.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/week/block_painter.h"
#include "words/cadence/meeting_words.h"
#include "words/zones.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace remit {

WeekPainter::WeekPainter(QPainter& painter, const ShownWeek& week, const WeekGeometry& geometry, const Theme& theme,
                         const QFont& font)
    : m_painter(painter)
    , m_week(week)
    , m_geometry(geometry)
    , m_theme(theme)
    , m_font(font)
    , m_small(smallFont(font))
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void WeekPainter::paintGround()
{
    m_painter.fillRect(QRectF(0, 0, m_geometry.width, m_geometry.height() + 1), m_theme.panel);
    paintHatched();
    paintHours();
    paintDays();
}

void WeekPainter::paintHatched()
{
    for (const HatchedTime& each : m_week.hatched()) {
        const QRectF room(QPointF(m_geometry.left(), m_geometry.yOf(each.from)),
                          QPointF(m_geometry.width, m_geometry.yOf(each.until)));
        m_painter.save();
        m_painter.setClipRect(room, Qt::IntersectClip);
        m_painter.setPen(QPen(m_theme.band, 5));
        for (double x = room.left() - room.height(); x < room.right(); x += 14)
            m_painter.drawLine(QPointF(x, room.bottom()), QPointF(x + room.height(), room.top()));
        paintSaid(each.says, room);
        m_painter.restore();
    }
}

/// Where no meeting lies upon it; not at all where there is no such place.
void WeekPainter::paintSaid(const QString& says, const QRectF& room)
{
    constexpr double height = 18;
    m_painter.setFont(m_small);
    const QSizeF size(QFontMetricsF(m_small, m_painter.device()).horizontalAdvance(says) + 8, height);
    const auto isFree = [this](const QRectF& place) {
        const auto& blocks = m_week.blocks();
        return std::none_of(blocks.begin(), blocks.end(),
                            [&](const WeekBlock& block) { return rectOf(block, m_geometry).intersects(place); });
    };
    for (double y = room.top() + 4; y + height <= room.bottom(); y += height / 2) {
        for (int day = 0; day < m_geometry.days; ++day) {
            const QRectF place(QPointF(m_geometry.dayLeft((day + 1) % m_geometry.days) + 4, y), size);
            if (place.right() > room.right() || !isFree(place))
                continue;
            m_painter.fillRect(place, m_theme.panel);
            m_painter.setPen(m_theme.secondary);
            m_painter.drawText(place, Qt::AlignCenter, says);
            return;
        }
    }
}

void WeekPainter::paintHours()
{
    m_painter.setFont(m_small);
    for (int minutes = m_geometry.from; minutes <= m_geometry.until; minutes += minutesOfHour) {
        const double y = m_geometry.yOf(minutes);
        m_painter.setPen(m_theme.tableLine);
        m_painter.drawLine(QPointF(m_geometry.left(), y), QPointF(m_geometry.width, y));
        const bool isFirst = minutes == m_geometry.from;
        const double above = minutes == m_geometry.until ? 15 : isFirst ? 0 : 8;
        for (int axis = 0; axis < m_geometry.axes; ++axis) {
            const int ahead = m_week.axes()[std::size_t(axis)].ahead;
            const QRectF room(axis * m_geometry.axisWidth, y - above, m_geometry.axisWidth - 8, 16);
            m_painter.setPen(axis == 0 ? m_theme.text : m_theme.secondary);
            m_painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                               clockInWords((minutes + ahead + minutesOfDay) % minutesOfDay));
        }
    }
}

void WeekPainter::paintDays()
{
    const int columns = std::max(1, int(m_week.columns().size()));
    for (int line = 0; line < m_geometry.days * columns; ++line) {
        const int day = line / columns;
        const bool isFirst = line % columns == 0;
        const double x = isFirst ? m_geometry.dayLeft(day) : columnLeft(m_geometry, day, line % columns, columns) - 1.5;
        const double above = isFirst && columns > 1 ? columnsHeight : 0;
        m_painter.setPen(above > 0 ? m_theme.line : m_theme.tableLine);
        m_painter.drawLine(QPointF(x, m_geometry.headHeight - above), QPointF(x, m_geometry.height()));
    }
}

void WeekPainter::paintHead(double y)
{
    m_painter.fillRect(QRectF(0, y, m_geometry.width, m_geometry.headHeight), m_theme.panel);
    m_painter.setFont(m_small);
    for (int axis = 0; axis < m_geometry.axes; ++axis) {
        const QRectF room(axis * m_geometry.axisWidth + 2, y, m_geometry.axisWidth - 8, m_geometry.headHeight - 6);
        m_painter.setPen(axis == 0 ? m_theme.text : m_theme.secondary);
        const QString name = m_week.axes()[std::size_t(axis)].name;
        m_painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(name, Qt::ElideRight, int(room.width())));
    }
    paintDayNames(y);
    paintColumns(y);
    m_painter.setPen(m_theme.line);
    m_painter.drawLine(QPointF(0, y + m_geometry.headHeight - 0.5),
                       QPointF(m_geometry.width, y + m_geometry.headHeight - 0.5));
}

void WeekPainter::paintDayNames(double y)
{
    const double height = m_geometry.headHeight - (m_week.columns().empty() ? 2 : columnsHeight);
    for (int day = 0; day < m_geometry.days; ++day) {
        const QRectF room(m_geometry.dayLeft(day), y, m_geometry.dayWidth(), height);
        const QString name = weekdayInShort(weekdayAfterMonday(day));
        const QString date = QLocale(QLocale::English)
                                 .toString(qtDate(m_week.monday() + std::chrono::days(day)), QStringLiteral("d MMM"));
        const QString holiday = m_week.holidayOn(day);
        m_painter.setFont(boldened(m_font));
        m_painter.setPen(m_theme.text);
        m_painter.drawText(room.adjusted(0, 0, 0, -12), Qt::AlignCenter, name);
        m_painter.setFont(m_small);
        m_painter.setPen(holiday.isEmpty() ? m_theme.secondary : m_theme.warning);
        m_painter.drawText(room.adjusted(4, 18, -4, 0), Qt::AlignCenter,
                           m_painter.fontMetrics().elidedText(holiday.isEmpty() ? date : date + u' ' + holiday,
                                                              Qt::ElideRight, int(room.width()) - 8));
    }
}

void WeekPainter::paintColumns(double y)
{
    const auto& columns = m_week.columns();
    if (columns.empty())
        return;
    m_painter.setFont(m_small);
    m_painter.setPen(m_theme.secondary);
    const int count = int(columns.size());
    const double width = columnLeft(m_geometry, 0, 1, count) - columnLeft(m_geometry, 0, 0, count);
    const QFontMetrics metrics = m_painter.fontMetrics();
    const bool haveRoom = std::all_of(columns.begin(), columns.end(), [&](const WeekColumn& column) {
        return metrics.horizontalAdvance(column.name) <= width - 4;
    });
    for (int day = 0; day < m_geometry.days; ++day) {
        for (int place = 0; place < count; ++place) {
            const WeekColumn& column = columns[std::size_t(place)];
            const QRectF room(columnLeft(m_geometry, day, place, count), y + m_geometry.headHeight - columnsHeight,
                              width - 4, columnsHeight - 2);
            const QString name = haveRoom ? column.name : column.shortName;
            m_painter.drawText(room, Qt::AlignCenter, metrics.elidedText(name, Qt::ElideRight, int(room.width())));
        }
    }
}

} // namespace remit
