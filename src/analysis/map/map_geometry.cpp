#include "analysis/map/map_geometry.h"

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

constexpr int piecesOfACurve = 16;

MapPoint onCurve(const MapPoint* p, double t)
{
    const double u = 1 - t;
    const double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
    return {a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x, a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y};
}

/// Twice the area of the triangle: positive when `c` lies to the right of the way from `a` to `b`.
double turn(MapPoint a, MapPoint b, MapPoint c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// A point on the line counts for one of its sides, so that lines that cross at a corner of both are seen to do so.
bool areOnBothSides(MapPoint a, MapPoint b, MapPoint c, MapPoint d)
{
    return (turn(a, b, c) < 0) != (turn(a, b, d) < 0);
}

bool segmentsCross(MapPoint a, MapPoint b, MapPoint c, MapPoint d)
{
    return areOnBothSides(a, b, c, d) && areOnBothSides(c, d, a, b);
}

/// Cuts the part [from, to] of a segment down to where `low <= start + t * way <= high`.
void clip(double start, double way, double low, double high, double& from, double& to)
{
    if (std::abs(way) < 1e-9) {
        if (start <= low || start >= high)
            to = from - 1;
        return;
    }
    const double one = (low - start) / way;
    const double other = (high - start) / way;
    from = std::max(from, std::min(one, other));
    to = std::min(to, std::max(one, other));
}

bool segmentEnters(MapPoint a, MapPoint b, const MapRect& rect)
{
    double from = 0;
    double to = 1;
    clip(a.x, b.x - a.x, rect.x, rect.right(), from, to);
    clip(a.y, b.y - a.y, rect.y, rect.bottom(), from, to);
    return from < to;
}

MapRect boundsOf(MapPoint a, MapPoint b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

/// Like overlaps(), for bounds that may be flat.
bool mayMeet(const MapRect& one, const MapRect& other)
{
    return one.x <= other.right() && other.x <= one.right() && one.y <= other.bottom() && other.y <= one.bottom();
}

} // namespace

MapRect MapRect::united(const MapRect& other) const
{
    if (isEmpty() || other.isEmpty())
        return isEmpty() ? other : *this;
    const double left = std::min(x, other.x);
    const double top = std::min(y, other.y);
    return {left, top, std::max(right(), other.right()) - left, std::max(bottom(), other.bottom()) - top};
}

void addCurveDown(MapRoute& route, MapPoint to)
{
    const MapPoint from = route.points.back();
    const double middle = (from.y + to.y) / 2;
    route.points.insert(route.points.end(), {{from.x, middle}, {to.x, middle}, to});
}

void addCurveAcross(MapRoute& route, MapPoint to)
{
    const MapPoint from = route.points.back();
    const double middle = (from.x + to.x) / 2;
    route.points.insert(route.points.end(), {{middle, from.y}, {middle, to.y}, to});
}

void addBow(MapRoute& route, MapPoint to, double depth)
{
    const MapPoint from = route.points.back();
    // A cubic reaches three quarters of the way to its control points.
    const double y = from.y + depth * 4 / 3;
    route.points.insert(route.points.end(), {{from.x, y}, {to.x, y}, to});
}

std::vector<MapPoint> flattened(const MapRoute& route)
{
    std::vector<MapPoint> polyline;
    if (route.points.empty())
        return polyline;
    polyline.push_back(route.points.front());
    for (std::size_t start = 0; start + 3 < route.points.size(); start += 3) {
        const MapPoint* p = &route.points[start];
        const bool straight = (p[0].x == p[1].x && p[0].x == p[2].x && p[0].x == p[3].x)
            || (p[0].y == p[1].y && p[0].y == p[2].y && p[0].y == p[3].y);
        for (int piece = straight ? piecesOfACurve : 1; piece <= piecesOfACurve; ++piece)
            polyline.push_back(onCurve(p, double(piece) / piecesOfACurve));
    }
    return polyline;
}

MapRect boundsOf(const std::vector<MapPoint>& points)
{
    if (points.empty())
        return {};
    MapPoint low = points.front();
    MapPoint high = low;
    for (const MapPoint& point : points) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

bool runsThrough(const std::vector<MapPoint>& polyline, const MapRect& rect)
{
    for (std::size_t i = 1; i < polyline.size(); ++i)
        if (segmentEnters(polyline[i - 1], polyline[i], rect))
            return true;
    return false;
}

bool crossEachOther(const std::vector<MapPoint>& one, const std::vector<MapPoint>& other)
{
    const MapRect boundsOfOne = boundsOf(one);
    const MapRect boundsOfOther = boundsOf(other);
    if (one.empty() || other.empty() || !mayMeet(boundsOfOne, boundsOfOther))
        return false;
    for (std::size_t i = 1; i < one.size(); ++i) {
        const MapRect piece = boundsOf(one[i - 1], one[i]);
        if (!mayMeet(piece, boundsOfOther))
            continue;
        for (std::size_t k = 1; k < other.size(); ++k)
            if (mayMeet(piece, boundsOf(other[k - 1], other[k]))
                && segmentsCross(one[i - 1], one[i], other[k - 1], other[k]))
                return true;
    }
    return false;
}

} // namespace remit
