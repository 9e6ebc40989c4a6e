#include "widgets/map/map_painting.h"

#include "widgets/look/finding_mark.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

namespace remit {

namespace {

QColor groundOf(MapTone tone, const Theme& theme)
{
    switch (tone) {
    case MapTone::card:
        return theme.panel;
    case MapTone::vacantCard:
        return theme.window;
    case MapTone::chosenCard:
        return theme.currentRow;
    case MapTone::hat:
        return theme.accentSoft;
    case MapTone::frame:
        return theme.dark ? QColor("#191F27") : QColor("#EFF2F7");
    default:
        return {};
    }
}

QColor inkOf(MapTone tone, const Theme& theme)
{
    switch (tone) {
    case MapTone::text:
        return theme.text;
    case MapTone::cardLine:
        return theme.dark ? QColor("#5B6675") : QColor("#B4BECB");
    case MapTone::unitLine:
    case MapTone::frameLine:
        return theme.line;
    case MapTone::chosenLine:
        return theme.accent;
    case MapTone::leads:
        return theme.dark ? QColor("#7C8A9E") : QColor("#93A1B5");
    case MapTone::coordinates:
        return theme.dark ? QColor("#C69560") : QColor("#9A6432");
    case MapTone::warning:
        return theme.warning;
    case MapTone::error:
        return theme.error;
    default:
        return theme.secondary;
    }
}

} // namespace

ScreenMeasure::ScreenMeasure(const QFont& font)
    : m_font(font)
{
}

QFont ScreenMeasure::fontFor(MapFont font) const
{
    QFont made = font == MapFont::heading ? m_font : smallFont(m_font);
    if (font != MapFont::small)
        made.setWeight(QFont::DemiBold);
    return made;
}

double ScreenMeasure::width(const QString& text, MapFont font) const
{
    return QFontMetricsF(fontFor(font)).horizontalAdvance(text);
}

double ScreenMeasure::ascent(MapFont font) const
{
    return QFontMetricsF(fontFor(font)).ascent();
}

double ScreenMeasure::height(MapFont font) const
{
    return QFontMetricsF(fontFor(font)).height();
}

void paintShape(QPainter& painter, const MapShape& shape, const Theme& theme)
{
    if (shape.line == MapTone::none)
        painter.setPen(Qt::NoPen);
    else
        painter.setPen(QPen(inkOf(shape.line, theme), shape.width, shape.style,
                            shape.style == Qt::DotLine ? Qt::RoundCap : Qt::SquareCap));
    painter.setBrush(shape.fill == MapTone::none ? QBrush(Qt::NoBrush) : QBrush(groundOf(shape.fill, theme)));
    painter.drawPath(shape.path);
}

void paintDrawing(QPainter& painter, const MapDrawing& drawing, const ScreenMeasure& measure, const Theme& theme)
{
    for (const MapShape& shape : drawing.shapes)
        paintShape(painter, shape, theme);
    for (const MapText& text : drawing.texts) {
        painter.setFont(measure.fontFor(text.font));
        painter.setPen(inkOf(text.tone, theme));
        painter.drawText(QPointF(text.x, text.baseline), text.text);
    }
}

} // namespace remit
