#include "widgets/map/map_preview.h"

#include "widgets/look/theme.h"
#include "widgets/map/map_painting.h"

#include <QPainter>

#include <algorithm>

namespace remit {

namespace {

constexpr double margin = 16;
/// Larger than the map itself it would look like a poster.
constexpr double largestScale = 0.85;

} // namespace

MapPreview::MapPreview(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
}

void MapPreview::display(const Plan& plan, ConstellationId constellation)
{
    const ConstellationMap map = mapOf(plan, constellation);
    m_picture = pictureOf(plan, constellation, map, layOut(map.graph));
    m_words.clear();
    update();
}

void MapPreview::say(const QString& words)
{
    m_picture = {};
    m_words = words;
    update();
}

void MapPreview::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.panel);
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (!m_words.isEmpty() || m_picture.bounds.isEmpty()) {
        painter.setPen(theme.secondary);
        painter.drawText(room, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_words);
        return;
    }
    const QRectF all = rectOf(m_picture.bounds);
    const double scale = std::min({largestScale, room.width() / all.width(), room.height() / all.height()});
    painter.translate(room.center());
    painter.scale(scale, scale);
    painter.translate(-all.center());
    const ScreenMeasure measure(font());
    paintDrawing(painter, drawingOf(m_picture, measure), measure, theme);
}

} // namespace remit
