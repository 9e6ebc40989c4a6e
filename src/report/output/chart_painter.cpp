#include "report/output/chart_painter.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <map>
#include <utility>
#include <vector>

namespace remit {

namespace {

constexpr double lineWidth = 0.75;

/// Whole units: nobody sees a fortieth of a point, and the file gets much smaller.
QPointF scaled(const QPointF& point)
{
    return (point * unitsPerPoint).toPoint();
}

QRectF scaled(const QRectF& rect)
{
    return {scaled(rect.topLeft()), scaled(rect.bottomRight())};
}

QRectF inset(const QRectF& rect, double by)
{
    return rect.adjusted(by, by, -by, -by);
}

/// Draws one page; the painter's unit is 1 / unitsPerPoint points here. Shapes of one look go in one path, and texts of
/// one look one after the other, which keeps the file small.
class Drawing {
public:
    Drawing(QPainter& painter, const PageDrawing& drawing, const PrintMeasure& measure)
        : m_painter(painter)
        , m_drawing(drawing)
        , m_measure(measure)
    {
    }

    void draw(const PageLayout& page)
    {
        for (const PageMap& map : page.maps)
            drawMap(map);
        drawLines(page.lines, Qt::Vertical);
        for (const PageFill& fill : page.fills)
            m_painter.fillRect(scaled(fill.rect), colorOf(fill.ink, m_drawing.inks));
        drawLines(page.lines, Qt::Horizontal);
        drawFrames(page.frames);
        drawTexts(page.texts);
        drawChips(page.chips);
    }

private:
    /// Where a text begins, and what it says.
    using Texts = std::vector<std::pair<QPointF, const QString*>>;

    void drawLines(const std::vector<PageLine>& lines, Qt::Orientation orientation)
    {
        for (const Ink ink : {Ink::tableLine, Ink::line, Ink::strongLine}) {
            QList<QLineF> chosen;
            for (const PageLine& line : lines) {
                if (line.ink == ink && (line.from.x() == line.to.x()) == (orientation == Qt::Vertical))
                    chosen.append(QLineF(scaled(line.from), scaled(line.to)));
            }
            if (chosen.isEmpty())
                continue;
            const double width = ink == Ink::strongLine ? 1.0 : lineWidth;
            m_painter.setPen(QPen(colorOf(ink, m_drawing.inks), width * unitsPerPoint, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLines(chosen);
        }
    }

    /// Rectangles with round corners, drawn as smaller ones with a broad pen: in a PDF that is one short operator each
    /// instead of a path of curves.
    void fillRounded(const QList<QRectF>& rects, double radius, const QColor& color)
    {
        if (rects.isEmpty())
            return;
        QList<QRectF> cores;
        cores.reserve(rects.size());
        for (const QRectF& rect : rects)
            cores.append(scaled(inset(rect, radius)));
        m_painter.setPen(QPen(color, 2 * radius * unitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        m_painter.setBrush(color);
        m_painter.drawRects(cores);
        m_painter.setBrush(Qt::NoBrush);
    }

    void outlineRounded(const QList<QRectF>& rects, double radius, const QColor& line, const QColor& fill)
    {
        fillRounded(rects, radius, line);
        if (line == fill)
            return;
        QList<QRectF> inner;
        inner.reserve(rects.size());
        for (const QRectF& rect : rects)
            inner.append(inset(rect, lineWidth));
        fillRounded(inner, radius - lineWidth, fill);
    }

    /// Frames with cut corners: as a line they stay even at any zoom, and straight pieces are short in the file.
    void outline(const QList<QRectF>& rects, const ChipStyle& style)
    {
        const double width = style.lineWidth;
        QPen pen(style.line, width * unitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (style.dashed)
            pen.setDashPattern({3, 2.5});
        m_painter.setPen(pen);
        constexpr int cut = 32;
        QPainterPath path;
        for (const QRectF& rect : rects) {
            const QRectF r = scaled(inset(rect, width / 2));
            path.moveTo(r.left() + cut, r.top());
            path.lineTo(r.right() - cut, r.top());
            path.lineTo(r.right(), r.top() + cut);
            path.lineTo(r.right(), r.bottom() - cut);
            path.lineTo(r.right() - cut, r.bottom());
            path.lineTo(r.left() + cut, r.bottom());
            path.lineTo(r.left(), r.bottom() - cut);
            path.lineTo(r.left(), r.top() + cut);
            path.closeSubpath();
        }
        m_painter.drawPath(path);
    }

    void drawMap(const PageMap& map)
    {
        m_painter.save();
        m_painter.setClipRect(scaled(map.window));
        const QTransform inUnits = QTransform::fromScale(unitsPerPoint, unitsPerPoint);
        for (const MapShape& shape : map.shapes) {
            const bool isLined = shape.line != MapTone::none;
            const QPen pen(colorOf(shape.line, m_drawing.inks), shape.width * unitsPerPoint, shape.style,
                           shape.style == Qt::DotLine ? Qt::RoundCap : Qt::FlatCap);
            m_painter.setPen(isLined ? pen : QPen(Qt::NoPen));
            m_painter.setBrush(shape.fill == MapTone::none ? QBrush(Qt::NoBrush)
                                                           : QBrush(colorOf(shape.fill, m_drawing.inks)));
            m_painter.drawPath(inUnits.map(shape.path));
        }
        m_painter.setBrush(Qt::NoBrush);
        drawTexts(map.texts);
        m_painter.restore();
    }

    void drawFrames(const std::vector<PageFrame>& frames)
    {
        constexpr double badgeRadius = 2;
        QList<QRectF> labels;
        QList<QRectF> badges;
        for (const PageFrame& frame : frames)
            (frame.question ? badges : labels).append(frame.rect);
        if (!labels.isEmpty())
            outlineRounded(labels, labels.front().height() / 2 - 0.1, labelFrameColor(m_drawing.inks), Qt::white);
        fillRounded(badges, badgeRadius, badgeColor(m_drawing.inks));
    }

    void drawChips(const std::vector<PageChip>& chips)
    {
        constexpr double radius = 2.6;
        std::map<std::pair<bool, Involvement>, std::vector<const PageChip*>> looks;
        for (const PageChip& chip : chips)
            looks[{chip.greyed, chip.involvement}].push_back(&chip);
        for (const auto& [look, alike] : looks) {
            const ChipStyle style = chipStyle(look.second, look.first, m_drawing.inks);
            QList<QRectF> rects;
            rects.reserve(static_cast<qsizetype>(alike.size()));
            for (const PageChip* chip : alike)
                rects.append(chip->rect);
            if (style.line == style.fill)
                fillRounded(rects, radius, style.fill);
            else
                outline(rects, style);
            drawLetters(alike, style.text);
        }
    }

    void drawLetters(const std::vector<const PageChip*>& chips, const QColor& color)
    {
        m_painter.setPen(color);
        Texts texts;
        for (const PageChip* chip : chips)
            texts.push_back({QPointF(chip->x, chip->baseline), &chip->letter});
        draw(texts, PageFont::chip);
    }

    /// Texts of one look together, in reading order among themselves.
    void drawTexts(const std::vector<PageText>& texts)
    {
        std::map<std::pair<PageFont, Ink>, Texts> looks;
        for (const PageText& text : texts)
            looks[{text.font, text.ink}].push_back({QPointF(text.x, text.baseline), &text.text});
        for (const auto& [look, alike] : looks) {
            m_painter.setPen(colorOf(look.second, m_drawing.inks));
            draw(alike, look.first);
        }
    }

    /// All glyphs of a font in one run.
    void draw(const Texts& texts, PageFont font)
    {
        if (m_drawing.asWords) {
            m_painter.setFont(printFont(font));
            for (const auto& [at, text] : texts)
                m_painter.drawText(scaled(at), *text);
            return;
        }
        std::vector<GlyphRun> runs;
        for (const auto& [at, text] : texts)
            m_measure.shaper(font).add(*text, scaled(at), runs);
        for (const GlyphRun& each : runs) {
            QGlyphRun run;
            run.setRawFont(each.font);
            run.setGlyphIndexes(each.glyphs);
            run.setPositions(each.positions);
            m_painter.drawGlyphRun(QPointF(0, 0), run);
        }
    }

    QPainter& m_painter;
    PageDrawing m_drawing;
    const PrintMeasure& m_measure;
};

} // namespace

void paintPage(QPainter& painter, const PageLayout& page, double unitsInAPoint, const PageDrawing& drawing,
               const PrintMeasure& measure)
{
    painter.save();
    const double scale = page.scale * unitsInAPoint / unitsPerPoint;
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    Drawing(painter, drawing, measure).draw(page);
    painter.restore();
}

} // namespace remit
