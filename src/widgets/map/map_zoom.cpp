#include "widgets/map/map_zoom.h"

#include <QGraphicsView>

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

constexpr double smallest = 0.2;
constexpr double largest = 4;
/// The scale at which names can still be read on a projector.
constexpr double leastLegible = 0.5;
/// The scale at which they are read with ease.
constexpr double easilyLegible = 0.85;

} // namespace

void MapZoom::by(double factor)
{
    m_isFitted = false;
    const double now = m_view.transform().m11();
    const double wanted = std::clamp(now * factor, smallest, largest);
    m_view.scale(wanted / now, wanted / now);
}

void MapZoom::fitAll()
{
    m_isFitted = true;
    const QRectF all = m_view.sceneRect();
    const QSize place = m_view.viewport()->size();
    if (all.isEmpty() || place.width() < 1)
        return;
    const double whole = std::min({1.0, place.width() / all.width(), place.height() / all.height()});
    const double factor = std::max(whole, leastLegible);
    m_view.setTransform(QTransform::fromScale(factor, factor));
    // Where not all of it is legible at once one begins at the top.
    m_view.centerOn(all.center().x(), factor > whole ? all.top() : all.center().y());
}

void MapZoom::refit()
{
    if (m_isFitted)
        fitAll();
}

int MapZoom::easyWidth() const
{
    const QRectF all = m_view.sceneRect();
    if (all.isEmpty())
        return 0;
    const double byHeight = std::max(m_view.viewport()->height() / all.height(), leastLegible);
    return int(std::ceil(all.width() * std::min(easilyLegible, byHeight)));
}

} // namespace remit
