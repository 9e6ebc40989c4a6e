#pragma once

#include <QGraphicsItem>

#include <functional>
#include <optional>

namespace remit {

class MapCardItem;

/// The knob below a seat: dragged to another card, it draws a line there.
class LinkHandle : public QGraphicsItem {
public:
    /// `linked` is told the card it was dragged to.
    LinkHandle(MapCardItem& from, std::function<void(const MapCardItem&)> linked);

    bool isDragging() const { return m_end.has_value(); }
    /// Lets go without a line.
    void cancel();

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;

private:
    MapCardItem* cardAt(const QPointF& place) const;
    void setTarget(MapCardItem* target);

    MapCardItem& m_from;
    std::function<void(const MapCardItem&)> m_linked;
    MapCardItem* m_target = nullptr;
    /// Where the line ends while it is dragged.
    std::optional<QPointF> m_end;
};

} // namespace remit
