#include "widgets/map/map_legend.h"

#include "model/map/shown_map.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/map/map_painting.h"

#include <QPainter>

namespace remit {

MapLegend::MapLegend(const ShownMap& map, QWidget* parent)
    : QWidget(parent)
    , m_map(map)
{
    setObjectName("mapLegend");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&map, &ShownMap::changed, this, QOverload<>::of(&QWidget::update));
}

QSize MapLegend::sizeHint() const
{
    return {200, QFontMetrics(smallFont(font())).height() + 18};
}

void MapLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeFor(palette());
    painter.fillRect(rect(), theme.header);
    const ScreenMeasure measure(font());
    painter.translate(20, 0);
    paintDrawing(painter, legendOf(m_map.picture(), height(), measure), measure, theme);
}

} // namespace remit
