#include "widgets/map/link_handle.h"

#include "widgets/look/theme.h"
#include "widgets/map/map_painting.h"
#include "widgets/map/map_scene.h"

#include <QApplication>
#include <QCursor>
#include <QGraphicsScene>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QWidget>

namespace remit {

namespace {

constexpr double knobRadius = 6;
/// Around the knob, where a press still takes it.
constexpr double reach = 10;

} // namespace

LinkHandle::LinkHandle(MapCardItem& from, std::function<void(const MapCardItem&)> linked)
    : QGraphicsItem(&from)
    , m_from(from)
    , m_linked(std::move(linked))
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::CrossCursor);
    setToolTip(QCoreApplication::translate("remit::LinkHandle", "Drag to what the seat serves, or to whom it leads"));
    const QRectF card = from.boundingRect();
    setPos(card.center().x(), card.bottom());
}

QRectF LinkHandle::boundingRect() const
{
    const QRectF knob(-reach, -reach, 2 * reach, 2 * reach);
    return m_end ? knob | QRectF(QPointF(), *m_end).normalized().adjusted(-2, -2, 2, 2) : knob;
}

QPainterPath LinkHandle::shape() const
{
    QPainterPath knob;
    knob.addEllipse(QPointF(), reach, reach);
    return knob;
}

void LinkHandle::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget)
{
    const Theme theme = themeFor(widget == nullptr ? QApplication::palette() : widget->palette());
    if (m_end) {
        painter->setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter->drawLine(QPointF(), *m_end);
    }
    painter->setPen(QPen(theme.accent, 2));
    painter->setBrush(theme.panel);
    painter->drawEllipse(QPointF(), knobRadius, knobRadius);
}

MapCardItem* LinkHandle::cardAt(const QPointF& place) const
{
    for (QGraphicsItem* item : scene()->items(place)) {
        if (auto* card = dynamic_cast<MapCardItem*>(item); card != nullptr && card != &m_from)
            return card;
    }
    return nullptr;
}

void LinkHandle::setTarget(MapCardItem* target)
{
    if (m_target == target)
        return;
    if (m_target != nullptr)
        m_target->setTarget(false);
    m_target = target;
    if (m_target != nullptr)
        m_target->setTarget(true);
}

void LinkHandle::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    prepareGeometryChange();
    m_end = event->pos();
}

void LinkHandle::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (!m_end)
        return;
    prepareGeometryChange();
    m_end = event->pos();
    setTarget(cardAt(event->scenePos()));
}

void LinkHandle::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    MapCardItem* target = m_end ? cardAt(event->scenePos()) : nullptr;
    cancel();
    if (target != nullptr)
        m_linked(*target);
}

void LinkHandle::cancel()
{
    prepareGeometryChange();
    m_end.reset();
    setTarget(nullptr);
}

} // namespace remit
