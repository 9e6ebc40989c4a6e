#pragma once

#include "analysis/map/map_bands.h"
#include "analysis/map/map_geometry.h"

#include <vector>

/// The room between cards, for lines that have to find a way.
namespace remit {

/// Where a line can start or end: the middle of a card's top or bottom, or beside it.
struct MapPort {
    int card = 0;
    double x = 0;
    /// Leaves downwards from the bottom, else upwards from the top.
    bool atBottom = true;
};

/// A way from port to port: the cells it goes through and where it crosses from each to the next.
struct MapWay {
    MapPort from;
    MapPort to;
    std::vector<int> cells;
    /// One less than cells.
    std::vector<double> crossings;
};

/// The plane cut into bands at the tops and bottoms of the cards, and each band into the cells between its cards.
class MapCells {
public:
    explicit MapCells(const std::vector<MapRect>& cards);

    /// The shortest way from one of some ports to one of others; without cells when there is none.
    MapWay way(const std::vector<MapPort>& from, const std::vector<MapPort>& to) const;
    /// The line of a way: straight down or up between cards, curved in the room between rows.
    MapRoute routeAlong(const MapWay& way) const;
    /// Puts ways that run along each other a little apart, but for those that start at one card.
    void spread(std::vector<MapWay>& ways) const;
    MapPoint point(const MapPort& port) const;

private:
    struct Cell {
        MapRect room;
        int band = 0;
        std::vector<int> neighbours;
    };
    /// What is known of a cell while a way is sought.
    struct Reached;
    struct Run;

    void findCells();
    void connect();
    int cellAt(const MapPort& port) const;
    double edgeAt(const MapPort& port) const;
    double low(int cell, int next) const;
    double high(int cell, int next) const;
    double costAside(int cell, double x) const;
    void straighten(MapWay& way) const;
    double depthAt(int cell, double left, double right, bool down) const;
    std::vector<Run> runs(std::vector<MapWay>& ways) const;
    MapWay wayBack(const std::vector<Reached>& reached, int last, const MapPort& goal) const;

    const std::vector<MapRect>& m_cards;
    const MapBands m_bands;
    std::vector<Cell> m_cells;
};

} // namespace remit
