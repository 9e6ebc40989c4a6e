#pragma once

#include "analysis/map/constellation_map.h"

#include <QObject>

#include <map>
#include <vector>

class QAction;
class QMenu;

namespace remit {

class MapView;
class ShownMap;

/// What can be done on the map, each an action with its key.
class MapCommands : public QObject {
    Q_OBJECT

public:
    /// The actions belong to the view and answer to keys while it has the keyboard.
    MapCommands(ShownMap& map, MapView& view);

    struct Actions {
        QAction* addSeat = nullptr;
        QAction* addTeam = nullptr;
        QAction* addStakeholders = nullptr;
        QAction* addProduct = nullptr;
        QAction* rename = nullptr;
        QAction* merge = nullptr;
        QAction* split = nullptr;
        QAction* remove = nullptr;
        QAction* arrange = nullptr;
        QAction* away = nullptr;
        QAction* exportMap = nullptr;
        QAction* zoomIn = nullptr;
        QAction* zoomOut = nullptr;
        QAction* fit = nullptr;
    };
    const Actions& actions() const { return m_actions; }
    void fillMenu(QMenu& menu) const;

signals:
    /// Why something cannot be, or what was done.
    void noticed(const QString& text);
    void exportWanted();
    /// What it means that those in these seats are away is to be shown.
    void awayWanted(const std::vector<remit::SeatId>& seats);

private:
    void makeActions();
    void enable();
    void addSeat();
    void addUnit(UnitKind kind, UnitSide side, const QString& name);
    void take(const MapItem& item, const QString& typed);
    void place(const std::map<int, MapPoint>& places);
    void link(const MapItem& from, const MapItem& to);
    void remove();
    void merge();
    void split();
    std::vector<SeatId> selectedSeats() const;
    /// The selected seats with all others of the people who sit there.
    std::vector<SeatId> awaySeats() const;

    ShownMap& m_map;
    MapView& m_view;
    Actions m_actions;
};

} // namespace remit
