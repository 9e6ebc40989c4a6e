#pragma once

#include "analysis/map/constellation_map.h"
#include "widgets/map/map_zoom.h"

#include <QGraphicsView>

#include <map>
#include <optional>
#include <vector>

namespace remit {

class CardEditor;
class MapScene;
class PersonDrop;
class ShownMap;

/// The map on the screen: cards that are selected by mouse and keys, dragged, and written on in place.
class MapView : public QGraphicsView {
    Q_OBJECT

public:
    explicit MapView(ShownMap& map, QWidget* parent = nullptr);
    ~MapView() override;

    /// The card that has the keyboard.
    std::optional<MapItem> current() const;
    std::vector<MapItem> selection() const;
    /// Selects the card alone and scrolls to it.
    void select(const MapItem& item);
    /// Marks the card for a moment.
    void flash(const MapItem& item);

    MapZoom& zoom() { return m_zoom; }
    void setReadOnly(bool readOnly);
    /// Opens the heading of the current card for typing, with all of it selected, or with a text typed already.
    void editCurrent(const QString& typed = {});
    /// Keeps what is being typed on a card.
    void flush();

signals:
    void selectionChanged();
    void headingTyped(const remit::MapItem& item, const QString& text);
    /// Cards were dragged there.
    void placed(const std::map<int, remit::MapPoint>& places);
    void menuAsked(const QPoint& global);
    /// A line was drawn from a seat to another card.
    void linked(const remit::MapItem& from, const remit::MapItem& to);
    /// A person was dropped on a seat.
    void personDropped(remit::SeatId seat, remit::PersonId person);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void dragTo();
    void step(double dx, double dy);
    void setCurrent(int index);
    void describe();
    bool letGo();

    ShownMap& m_map;
    MapScene* m_scene;
    PersonDrop* m_drop;
    CardEditor* m_editor = nullptr;
    /// Where the selected cards stood when the mouse went down.
    std::map<int, MapPoint> m_pressed;
    MapZoom m_zoom;
    bool m_readOnly = false;
};

} // namespace remit
