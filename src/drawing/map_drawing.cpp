#include "drawing/map_drawing.h"

#include <QCoreApplication>
#include <QTransform>

#include <algorithm>
#include <iterator>
#include <utility>

namespace remit {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(remit::MapWords)
};

constexpr double padding = 12;
constexpr double cardRadius = 10;
constexpr double hatTop = 9;
constexpr double hatHeight = 18;
constexpr double frameRadius = 14;

QPainterPath rounded(const QRectF& box, double radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

/// As much of the text as fits, with an ellipsis where it does not.
QString elided(const QString& text, double room, MapFont font, const MapMeasure& measure)
{
    if (measure.width(text, font) <= room)
        return text;
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype half = (fits + tooLong) / 2;
        (measure.width(text.first(half) + QChar(0x2026), font) <= room ? fits : tooLong) = half;
    }
    if (fits > 0 && text[fits - 1].isHighSurrogate())
        --fits;
    return text.first(fits).trimmed() + QChar(0x2026);
}

/// In one line, in the middle of the height of the rectangle.
MapText textIn(const QRectF& rect, Qt::AlignmentFlag across, const MapText& text, const MapMeasure& measure)
{
    MapText placed = text;
    placed.text = elided(text.text, rect.width(), text.font, measure);
    const double spare = rect.width() - measure.width(placed.text, text.font);
    placed.x = rect.left() + (across == Qt::AlignHCenter ? spare / 2 : across == Qt::AlignRight ? spare : 0);
    placed.baseline = rect.top() + (rect.height() - measure.height(text.font)) / 2 + measure.ascent(text.font);
    return placed;
}

MapShape boxOf(const MapCard& card, const CardState& state)
{
    const bool isSeat = card.kind == MapNodeKind::seat;
    const double radius = card.kind == MapNodeKind::stakeholders ? card.rect.height / 2 : cardRadius;
    MapShape box{rounded({0, 0, card.rect.width, card.rect.height}, radius),
                 card.isVacant ? MapTone::vacantCard : MapTone::card, isSeat ? MapTone::cardLine : MapTone::unitLine,
                 1.5, card.isVacant ? Qt::DashLine : Qt::SolidLine};
    if (state.isTarget || state.isSelected)
        box.fill = MapTone::chosenCard;
    if (state.isTarget || state.isSelected || state.isCurrent) {
        box.line = MapTone::chosenLine;
        box.width = 2;
        box.style = Qt::SolidLine;
    }
    return box;
}

/// The hats as pills; what does not fit is counted.
void addHats(MapDrawing& drawing, const MapCard& card, const MapMeasure& measure)
{
    constexpr double sides = 14;
    constexpr double counter = 34;
    double x = padding;
    for (qsizetype hat = 0; hat < card.hats.size(); ++hat) {
        const bool isLast = hat + 1 == card.hats.size();
        const double room = card.rect.width - padding - x - (isLast ? 0 : counter);
        const bool fits = measure.width(card.hats[hat], MapFont::hat) + sides <= room;
        const QString said = fits ? card.hats[hat] : QStringLiteral("+%1").arg(card.hats.size() - hat);
        const QRectF pill(x, hatTop, measure.width(said, MapFont::hat) + sides, hatHeight);
        drawing.shapes.push_back({rounded(pill, 5), MapTone::hat, MapTone::none, 1, Qt::SolidLine});
        drawing.texts.push_back(textIn(pill, Qt::AlignHCenter, {0, 0, said, MapFont::hat, MapTone::text}, measure));
        x = pill.right() + 6;
        if (!fits)
            break;
    }
}

MapTone toneOf(LoadLevel level)
{
    return level == LoadLevel::red ? MapTone::error : level == LoadLevel::amber ? MapTone::warning : MapTone::secondary;
}

MapTone toneOf(MapLineKind kind)
{
    return kind == MapLineKind::coordinates ? MapTone::coordinates
        : kind == MapLineKind::looksAfter   ? MapTone::looksAfter
                                            : MapTone::leads;
}

Qt::PenStyle styleOf(MapLineKind kind)
{
    return kind == MapLineKind::coordinates ? Qt::DashLine
        : kind == MapLineKind::looksAfter   ? Qt::DotLine
                                            : Qt::SolidLine;
}

QPainterPath pathOf(const MapRoute& route)
{
    QPainterPath path;
    const auto point = [&](std::size_t index) { return QPointF(route.points[index].x, route.points[index].y); };
    if (route.points.empty())
        return path;
    path.moveTo(point(0));
    for (std::size_t index = 1; index + 2 < route.points.size(); index += 3)
        path.cubicTo(point(index), point(index + 1), point(index + 2));
    return path;
}

QString meaningOf(MapLineKind kind)
{
    return kind == MapLineKind::coordinates ? MapWords::tr("coordinate with each other")
        : kind == MapLineKind::looksAfter   ? MapWords::tr("looks after")
                                            : MapWords::tr("leads, serves");
}

bool has(const MapPicture& picture, MapLineKind kind)
{
    return std::any_of(picture.lines.begin(), picture.lines.end(), [kind](const MapLine& line) {
        return line.kind == kind || (kind == MapLineKind::leads && line.kind == MapLineKind::serves);
    });
}

bool hasVacancy(const MapPicture& picture)
{
    return std::any_of(picture.cards.begin(), picture.cards.end(), [](const MapCard& card) { return card.isVacant; });
}

} // namespace

void MapDrawing::add(MapDrawing other)
{
    std::move(other.shapes.begin(), other.shapes.end(), std::back_inserter(shapes));
    std::move(other.texts.begin(), other.texts.end(), std::back_inserter(texts));
}

MapDrawing MapDrawing::movedBy(double x, double y) &&
{
    for (MapShape& shape : shapes)
        shape.path.translate(x, y);
    for (MapText& text : texts) {
        text.x += x;
        text.baseline += y;
    }
    return std::move(*this);
}

QRectF rectOf(const MapRect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

QRectF headingRect(const MapCard& card, const MapMeasure& measure)
{
    const double height = measure.height(MapFont::heading);
    const double width = card.rect.width - 2 * padding;
    if (card.kind == MapNodeKind::seat)
        return {padding, hatTop + hatHeight + 2, width, height};
    const double below = card.below.isEmpty() ? 0 : measure.height(MapFont::small) + 1;
    return {padding, (card.rect.height - height - below) / 2, width, height};
}

MapDrawing drawingOf(const MapCard& card, const MapMeasure& measure, const CardState& state)
{
    MapDrawing drawing{{boxOf(card, state)}, {}};
    addHats(drawing, card, measure);
    const auto across = card.kind == MapNodeKind::stakeholders ? Qt::AlignHCenter : Qt::AlignLeft;
    const QRectF heading = headingRect(card, measure);
    drawing.texts.push_back(textIn(heading, across, {0, 0, card.heading, MapFont::heading, MapTone::text}, measure));
    QRectF below(heading.left(), heading.bottom() + 1, heading.width(), measure.height(MapFont::small));
    if (!card.load.isEmpty()) {
        const MapText load{0, 0, card.load, MapFont::small, toneOf(card.loadLevel)};
        drawing.texts.push_back(textIn(below, Qt::AlignRight, load, measure));
        below.setWidth(below.width() - measure.width(card.load, MapFont::small) - 8);
    }
    if (!card.below.isEmpty())
        drawing.texts.push_back(textIn(below, across, {0, 0, card.below, MapFont::small, MapTone::secondary}, measure));
    return drawing;
}

MapDrawing drawingOf(const MapFrame& frame, const MapMeasure& measure)
{
    const QRectF box = rectOf(frame.rect);
    const double height = measure.height(MapFont::small);
    const QRectF name(box.left() + 16, box.bottom() - 6 - height, box.width() - 32, height);
    return {{{rounded(box, frameRadius), MapTone::frame, MapTone::frameLine, 1, Qt::SolidLine}},
            {textIn(name, Qt::AlignLeft, {0, 0, frame.name, MapFont::small, MapTone::secondary}, measure)}};
}

MapShape shapeOf(const MapLine& line)
{
    return {pathOf(line.route), MapTone::none, toneOf(line.kind), 1.5, styleOf(line.kind)};
}

MapDrawing drawingOf(const MapPicture& picture, const MapMeasure& measure)
{
    MapDrawing drawing;
    for (const MapFrame& frame : picture.frames)
        drawing.add(drawingOf(frame, measure));
    for (const MapLine& line : picture.lines)
        drawing.shapes.push_back(shapeOf(line));
    for (const MapCard& card : picture.cards)
        drawing.add(drawingOf(card, measure).movedBy(card.rect.x, card.rect.y));
    return drawing;
}

MapDrawing legendOf(const MapPicture& picture, double height, const MapMeasure& measure)
{
    constexpr double sample = 34;
    constexpr double gap = 8;
    constexpr double between = 28;
    MapDrawing drawing;
    double x = 0;
    const auto say = [&](const MapShape& shape, const QString& meaning) {
        const QRectF room(x + sample + gap, 0, measure.width(meaning, MapFont::small), height);
        drawing.shapes.push_back(shape);
        drawing.texts.push_back(
            textIn(room, Qt::AlignLeft, {0, 0, meaning, MapFont::small, MapTone::secondary}, measure));
        x = room.right() + between;
    };
    for (const MapLineKind kind : {MapLineKind::leads, MapLineKind::coordinates, MapLineKind::looksAfter}) {
        if (!has(picture, kind))
            continue;
        QPainterPath line(QPointF(x, height / 2));
        line.lineTo(x + sample, height / 2);
        say({line, MapTone::none, toneOf(kind), 1.5, styleOf(kind)}, meaningOf(kind));
    }
    if (hasVacancy(picture)) {
        const QPainterPath box = rounded({x, height / 2 - 7, sample, 14}, 4);
        say({box, MapTone::vacantCard, MapTone::cardLine, 1, Qt::DashLine}, MapWords::tr("vacant"));
    }
    return drawing;
}

} // namespace remit
