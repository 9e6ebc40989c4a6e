#include "widgets/map/map_zoom.h"

#include <QGraphicsView>

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

constexpr double smallest = 0.2;
constexpr double largest = 4;
/// The scale at which names can still be read on a projector.
constexpr double leastLegible = 0.65;
/// The scale at which they are read with ease.
constexpr double easilyLegible = 0.85;

} // namespace

void MapZoom::by(double factor)
{
    m_fit = Fit::free;
    const double now = m_view.transform().m11();
    const double wanted = std::clamp(now * factor, smallest, largest);
    m_view.scale(wanted / now, wanted / now);
}

void MapZoom::fitAll()
{
    m_fit = Fit::all;
    show(wholeScale());
}

void MapZoom::fitLegibly()
{
    m_fit = Fit::legibly;
    const double whole = wholeScale();
    show(whole >= leastLegible ? whole : easilyLegible);
}

void MapZoom::refit()
{
    if (m_fit == Fit::all)
        fitAll();
    else if (m_fit == Fit::legibly)
        fitLegibly();
}

/// At which all of the map is seen.
double MapZoom::wholeScale() const
{
    const QRectF all = m_view.sceneRect();
    const QSize place = m_view.viewport()->size();
    return all.isEmpty() ? 1 : std::min({1.0, place.width() / all.width(), place.height() / all.height()});
}

void MapZoom::show(double scale)
{
    const QRectF all = m_view.sceneRect();
    if (all.isEmpty() || m_view.viewport()->width() < 1)
        return;
    m_view.setTransform(QTransform::fromScale(scale, scale));
    // Where it is higher than its place one begins at the top.
    const bool isHigher = scale * all.height() > m_view.viewport()->height();
    m_view.centerOn(all.center().x(), isHigher ? all.top() : all.center().y());
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
