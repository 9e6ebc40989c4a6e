#pragma once

#include "analysis/map/constellation_map.h"

#include <QObject>

#include <optional>

class QPoint;

namespace remit {

class MapCardItem;
class MapScene;
class MapView;

/// Takes people that are dragged onto the map to the seat below them.
class PersonDrop : public QObject {
    Q_OBJECT

public:
    PersonDrop(MapView& view, MapScene& scene);

    void setEnabled(bool enabled) { m_enabled = enabled; }

signals:
    void dropped(remit::SeatId seat, remit::PersonId person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MapCardItem* seatAt(const QPoint& place) const;
    /// Marks the seat a person is dragged to; null for none.
    void mark(MapCardItem* seat);

    MapView& m_view;
    MapScene& m_scene;
    std::optional<MapItem> m_marked;
    bool m_enabled = true;
};

} // namespace remit
