#include "widgets/week/week_painter.h"

#include "model/cadence/shown_week.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/week/kind_colors.h"
#include "words/cadence/meeting_words.h"
#include "words/zones.h"

#include <QFontInfo>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr double barWidth = 3;
constexpr double roundness = 4;
constexpr double pinSize = 9;

QFont boldened(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// As it is, or as small as a block of that height needs, down to what can still be read.
QFont lowered(QFont font, double height)
{
    constexpr double smallest = 8;
    const double line = QFontMetricsF(font).height();
    const double size = QFontInfo(font).pixelSize();
    if (line > height)
        font.setPixelSize(int(std::max(smallest, size * height / line)));
    return font;
}

/// Where a name is cut: "Daily stand-up, Team 1" and "Manager and owner meet: Anna" are told apart by their ends.
Qt::TextElideMode cutOf(const QString& name)
{
    return name.contains(QLatin1String(", ")) || name.contains(QLatin1String(": ")) ? Qt::ElideMiddle : Qt::ElideRight;
}

/// A name at its spaces in at most so many lines of that width.
QStringList linesOf(const QString& name, const QFont& font, double width, int most)
{
    QTextLayout layout(name, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        const QString words = isLast ? name.mid(line.textStart()) : name.mid(line.textStart(), line.textLength());
        lines << QFontMetricsF(font).elidedText(words.trimmed(), cutOf(name), width);
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

QRectF rectOf(const WeekBlock& block, const WeekGeometry& geometry)
{
    const BlockPlace place = placeOf(block, geometry);
    return {place.x, place.y, place.width, place.height};
}

WeekPainter::WeekPainter(QPainter& painter, const ShownWeek& week, const WeekGeometry& geometry, const Theme& theme,
                         const QFont& font)
    : m_painter(painter)
    , m_week(week)
    , m_geometry(geometry)
    , m_theme(theme)
    , m_font(font)
    , m_small(smallFont(font))
    , m_bold(boldened(smallFont(font)))
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

void WeekPainter::paintBlock(const WeekBlock& block, const Mark& mark)
{
    const KindColors colors = colorsOf(block.kind, m_theme);
    const QRectF rect = rectOf(block, m_geometry);
    QPainterPath shape;
    shape.addRoundedRect(rect, roundness, roundness);
    m_painter.save();
    m_painter.setOpacity(mark.isPreview ? 0.9 : 1);
    m_painter.fillPath(shape, m_theme.panel);
    m_painter.fillPath(shape, colors.fill);
    if (block.isRare) {
        m_painter.setPen(QPen(colors.bar, 1, Qt::DashLine));
        m_painter.drawPath(shape);
    }
    m_painter.setClipPath(shape, Qt::IntersectClip);
    m_painter.fillRect(QRectF(rect.topLeft(), QSizeF(barWidth, rect.height())), colors.bar);
    const double taken = (block.isPinned ? pinSize + 4 : 0) + (block.isTroubled ? 10 : 0);
    paintWords(block, rect.adjusted(barWidth + 6, 1, -4 - taken, -1));
    if (block.isTroubled) {
        m_painter.setFont(m_bold);
        m_painter.setPen(m_theme.error);
        m_painter.drawText(rect.adjusted(0, 1, -5, 0), Qt::AlignRight | Qt::AlignTop, QStringLiteral("!"));
    }
    if (block.isPinned)
        paintPin(rect.adjusted(0, 0, block.isTroubled ? -10 : 0, 0));
    m_painter.restore();
    if (!mark.isCurrent && !mark.isPreview)
        return;
    m_painter.setPen(QPen(mark.hasKeyboard || mark.isPreview ? m_theme.accent : m_theme.secondary, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), roundness, roundness);
}

/// Along its longer side where a meeting is too narrow for words.
void WeekPainter::paintWords(const WeekBlock& block, const QRectF& room)
{
    constexpr double narrow = 48;
    if (room.width() >= narrow || room.height() < narrow)
        return paintLines(block, room);
    m_painter.save();
    m_painter.translate(room.right() + 2, room.top() + 2);
    m_painter.rotate(90);
    paintLines(block, QRectF(0, 0, room.height() - 4, room.width() + 2));
    m_painter.restore();
}

/// Name and people below each other, or beside each other where there is one line only.
void WeekPainter::paintLines(const WeekBlock& block, const QRectF& room)
{
    const QFont head = lowered(m_bold, room.height());
    m_painter.setFont(head);
    const QFontMetricsF bold(head, m_painter.device());
    const int fitting = std::max(1, int((room.height() - 2) / bold.height()));
    const bool isLow = fitting == 1;
    const double top = isLow ? std::max(room.top() - 1, room.center().y() - bold.height() / 2) : room.top() + 2;
    m_painter.setPen(m_theme.text);
    QRectF line(room.left(), top, room.width(), bold.height());
    const QStringList name = linesOf(block.name, head, room.width(), fitting);
    for (const QString& words : name) {
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, bold.height());
    }
    const double after = bold.horizontalAdvance(name.last()) + 5;
    const QRectF rest = isLow ? line.adjusted(after, -bold.height(), 0, -bold.height()) : line.translated(0, 1);
    const bool hasLine = isLow || name.size() < fitting;
    if (!hasLine || rest.width() < bold.averageCharWidth() * 3)
        return;
    const QFont below = lowered(m_small, room.height());
    m_painter.setFont(below);
    m_painter.setPen(m_theme.secondary);
    const QFontMetricsF small(below, m_painter.device());
    m_painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                       small.elidedText(block.below, Qt::ElideRight, rest.width()));
}

void WeekPainter::paintPin(const QRectF& rect)
{
    const QPointF head(rect.right() - pinSize, rect.top() + pinSize / 2 + 2);
    m_painter.setPen(QPen(m_theme.text, 1.4));
    m_painter.setBrush(m_theme.text);
    m_painter.drawEllipse(head, 2.6, 2.6);
    m_painter.drawLine(head, head + QPointF(0, pinSize - 2));
    m_painter.setBrush(Qt::NoBrush);
}

} // namespace remit
