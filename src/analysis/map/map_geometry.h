#pragma once

#include <vector>

/// Points, cards and lines of the map, in units of one pixel at 100 %; y grows downwards.
namespace remit {

struct MapPoint {
    double x = 0;
    double y = 0;

    bool operator==(const MapPoint&) const = default;
};

struct MapRect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    MapPoint center() const { return {x + width / 2, y + height / 2}; }
    bool isEmpty() const { return width <= 0 || height <= 0; }
    /// Grown by so much on each side.
    MapRect grown(double by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    /// Whether they share more than an edge.
    bool overlaps(const MapRect& other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    /// The smallest rectangle around both; an empty one counts for nothing.
    MapRect united(const MapRect& other) const;

    bool operator==(const MapRect&) const = default;
};

/// A line as drawn: where it starts, then for each cubic segment two control points and its end. Empty for a link from
/// a card to itself.
struct MapRoute {
    std::vector<MapPoint> points;
};

/// Adds a segment that leaves and arrives vertically: straight when the end is right below or above.
void addCurveDown(MapRoute& route, MapPoint to);
/// Adds a segment that leaves and arrives horizontally.
void addCurveAcross(MapRoute& route, MapPoint to);
/// Adds a bow to a point at the same height, at most as deep as `depth` (up when negative).
void addBow(MapRoute& route, MapPoint to, double depth);

/// The line as a polyline that differs from it by less than a pixel or two.
std::vector<MapPoint> flattened(const MapRoute& route);
/// The smallest rectangle around the points.
MapRect boundsOf(const std::vector<MapPoint>& points);
bool runsThrough(const std::vector<MapPoint>& polyline, const MapRect& rect);
/// Whether they cross; lines that only touch or run along each other do not.
bool crossEachOther(const std::vector<MapPoint>& one, const std::vector<MapPoint>& other);

} // namespace remit
