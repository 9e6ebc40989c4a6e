#pragma once

#include "widgets/map/map_painting.h"

#include <QGraphicsItem>
#include <QGraphicsScene>

#include <functional>
#include <map>

namespace remit {

class LinkHandle;
class ShownMap;

/// One card; dragging it tells `dragged`.
class MapCardItem : public QGraphicsItem {
public:
    MapCardItem(int index, const ShownMap& map, std::function<void()> dragged);

    int index() const { return m_index; }
    /// What it stands for, also while the map has changed already.
    const MapItem& item() const { return m_item; }
    /// Puts it where the map has it, without telling.
    void settle();
    /// Its tool tip says what is found about it.
    void tell();
    void setTarget(bool target);
    /// Lets lines be drawn from it, by a knob that shows while it is selected or below the pointer.
    void addHandle(std::function<void(const MapCardItem&)> linked);
    LinkHandle* handle() const { return m_handle; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void showHandle(bool isHovered);

    int m_index;
    MapItem m_item;
    const ShownMap& m_map;
    std::function<void()> m_dragged;
    bool m_isSettling = false;
    bool m_isTarget = false;
    LinkHandle* m_handle = nullptr;
};

/// The map as items: frames and lines below, cards above.
class MapScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit MapScene(const ShownMap& map, QObject* parent = nullptr);

    /// Anew from the map; the cards named are selected again, the first has the focus.
    void rebuild(const std::vector<MapItem>& selected);
    /// Lines and frames where the map has them now, cards too except those that are dragged.
    void follow();
    /// Cards say something else where they stand.
    void tell();
    MapCardItem* card(int index) const;
    MapCardItem* cardOf(const MapItem& item) const;
    std::vector<MapCardItem*> selectedCards() const;
    /// Where the selected cards stand, wherever the map has them.
    std::map<int, MapPoint> selectedPlaces() const;
    void setDraggable(bool draggable) { m_draggable = draggable; }
    /// Lets go of a line that is being drawn; whether there was one.
    bool cancelLink();

signals:
    void cardDragged();
    /// A line was drawn from a seat to another card.
    void linked(const remit::MapItem& from, const remit::MapItem& to);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    void tellLink(const MapItem& from, const MapItem& to);

    const ShownMap& m_map;
    std::vector<MapCardItem*> m_cards;
    bool m_draggable = true;
};

} // namespace remit
