#include "widgets/week/block_painter.h"

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/week/kind_colors.h"

#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr double barWidth = 3;
constexpr double roundness = 4;
constexpr double pinSize = 9;

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

BlockPainter::BlockPainter(QPainter& painter, const WeekGeometry& geometry, const Theme& theme, const QFont& font)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_theme(theme)
    , m_small(smallFont(font))
    , m_bold(boldened(smallFont(font)))
{
}

void BlockPainter::paint(const WeekBlock& block, const Mark& mark)
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
void BlockPainter::paintWords(const WeekBlock& block, const QRectF& room)
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
void BlockPainter::paintLines(const WeekBlock& block, const QRectF& room)
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

void BlockPainter::paintPin(const QRectF& rect)
{
    const QPointF head(rect.right() - pinSize, rect.top() + pinSize / 2 + 2);
    m_painter.setPen(QPen(m_theme.text, 1.4));
    m_painter.setBrush(m_theme.text);
    m_painter.drawEllipse(head, 2.6, 2.6);
    m_painter.drawLine(head, head + QPointF(0, pinSize - 2));
    m_painter.setBrush(Qt::NoBrush);
}

} // namespace remit
