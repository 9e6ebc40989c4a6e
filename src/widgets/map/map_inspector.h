#pragma once

#include "analysis/map/constellation_map.h"
#include "widgets/fields/side_area.h"

class QLabel;

namespace remit {

class MapCommands;
class MapFindings;
class MapView;
class MapPeople;
class SeatFields;
class ShownMap;
class UnitFields;

/// Beside the map: the selected seat or unit, to be changed; without one, how to go on, and the people
/// to be dragged onto seats.
class MapInspector : public SideArea {
    Q_OBJECT

public:
    MapInspector(ShownMap& map, MapView& view, const MapCommands& commands, QWidget* parent = nullptr);

    void flush();

signals:
    void noticed(const QString& text);

private:
    void refresh();
    void showFindings();
    void showSeveral(int count);
    void showNothing();

    ShownMap& m_map;
    MapView& m_view;
    QLabel* m_heading;
    QLabel* m_text;
    MapFindings* m_findings;
    QWidget* m_buttons;
    SeatFields* m_seat;
    UnitFields* m_unit;
    MapPeople* m_people;
};

} // namespace remit
