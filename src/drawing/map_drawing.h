#pragma once

#include "drawing/map_picture.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <vector>

/// How the map looks, as a value: shapes and texts in tones, which screen and paper draw in their own colours and
/// fonts.
namespace remit {

/// What a colour stands for.
enum class MapTone {
    none,
    card,
    vacantCard,
    chosenCard,
    frame,
    hat,
    cardLine,
    unitLine,
    frameLine,
    chosenLine,
    leads,
    coordinates,
    looksAfter,
    text,
    secondary,
    warning,
    error
};

enum class MapFont { heading, hat, small };

struct MapShape {
    QPainterPath path;
    MapTone fill = MapTone::none;
    MapTone line = MapTone::none;
    double width = 1;
    Qt::PenStyle style = Qt::SolidLine;
};

struct MapText {
    double x = 0;
    double baseline = 0;
    QString text;
    MapFont font = MapFont::small;
    MapTone tone = MapTone::text;
};

/// The shapes lie below the texts; each kind in the order in which it is drawn. In units of the map.
struct MapDrawing {
    std::vector<MapShape> shapes;
    std::vector<MapText> texts;

    void add(MapDrawing other);
    MapDrawing movedBy(double x, double y) &&;
};

/// How large text is, in units of the map.
class MapMeasure {
public:
    virtual ~MapMeasure() = default;
    virtual double width(const QString& text, MapFont font) const = 0;
    virtual double ascent(MapFont font) const = 0;
    virtual double height(MapFont font) const = 0;
};

struct CardState {
    bool isSelected = false;
    bool isCurrent = false;
    /// Whether a line or a person is dragged to it.
    bool isTarget = false;
};

QRectF rectOf(const MapRect& rect);
/// The card with its corner at 0, 0.
MapDrawing drawingOf(const MapCard& card, const MapMeasure& measure, const CardState& state = {});
/// Where the heading stands in the card, whose corner is at 0, 0.
QRectF headingRect(const MapCard& card, const MapMeasure& measure);
MapDrawing drawingOf(const MapFrame& frame, const MapMeasure& measure);
MapShape shapeOf(const MapLine& line);
/// All of it: frames, lines above them, cards above those.
MapDrawing drawingOf(const MapPicture& picture, const MapMeasure& measure);
/// What the lines that are on the map mean, and what a vacant seat looks like, side by side from 0, 0 and `height`
/// high.
MapDrawing legendOf(const MapPicture& picture, double height, const MapMeasure& measure);

} // namespace remit
