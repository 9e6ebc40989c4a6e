#include "report/pages/map_pages.h"

#include "report/content/report_words.h"
#include "report/pages/column_layout.h"
#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"
#include "report/pages/page_pen.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace remit {

using namespace metrics;
using namespace report;

namespace {

/// A unit of the map is a pixel of the screen.
constexpr double pointsInAUnit = 0.75;
constexpr double smallestText = 6;
constexpr double smallestMapScale = smallestText / fontSize(PageFont::mapSmall);
/// Around the cards, for their outlines, in points.
constexpr double aroundMap = 3;
constexpr double legendHeight = 18;
constexpr double belowHead = 6;

PageFont fontOf(MapFont font)
{
    return font == MapFont::heading ? PageFont::mapHeading
        : font == MapFont::hat      ? PageFont::mapHat
                                    : PageFont::mapSmall;
}

Ink inkOf(MapTone tone)
{
    return tone == MapTone::secondary ? Ink::secondary
        : tone == MapTone::warning    ? Ink::warning
        : tone == MapTone::error      ? Ink::error
                                      : Ink::text;
}

/// Measures what is printed, in units of the map.
class PaperMeasure : public MapMeasure {
public:
    explicit PaperMeasure(const TextMeasure& measure)
        : m_measure(measure)
    {
    }
    double width(const QString& text, MapFont font) const override
    {
        return m_measure.width(text, fontOf(font)) / pointsInAUnit;
    }
    double ascent(MapFont font) const override { return m_measure.ascent(fontOf(font)) / pointsInAUnit; }
    double height(MapFont font) const override { return m_measure.lineHeight(fontOf(font)) / pointsInAUnit; }

private:
    const TextMeasure& m_measure;
};

/// The drawing in points, its origin at `at`, as far as it is to be seen in the window.
void addTo(PageMap& map, const MapDrawing& drawing, const QPointF& at, const TextMeasure& measure)
{
    const QTransform onPage(pointsInAUnit, 0, 0, pointsInAUnit, at.x(), at.y());
    for (const MapShape& shape : drawing.shapes) {
        MapShape placed = shape;
        placed.path = onPage.map(shape.path);
        placed.width *= pointsInAUnit;
        // A straight line has no area to meet the window with.
        if (placed.path.boundingRect().adjusted(-1, -1, 1, 1).intersects(map.window))
            map.shapes.push_back(std::move(placed));
    }
    for (const MapText& text : drawing.texts) {
        const QPointF start = onPage.map(QPointF(text.x, text.baseline));
        const PageFont font = fontOf(text.font);
        const double ascent = measure.ascent(font);
        const QRectF room(start.x(), start.y() - ascent, measure.width(text.text, font), measure.lineHeight(font));
        if (room.intersects(map.window))
            map.texts.push_back({start.x(), start.y(), text.text, font, inkOf(text.tone)});
    }
}

/// How a length is covered by windows of one size, one behind the other.
struct Tiling {
    int count = 1;
    double step = 0;
    double window = 0;

    double overlap() const { return window - step; }
};

Tiling tilingOf(double length, double window, double overlap)
{
    if (length <= window || window <= overlap)
        return {1, 0, std::min(length, window)};
    const int count = int(std::ceil((length - overlap) / (window - overlap)));
    return {count, (length - window) / (count - 1), window};
}

class MapBuilder {
public:
    MapBuilder(const MapContent& content, const QSizeF& paper, const QRectF& area, const TextMeasure& measure)
        : m_content(content)
        , m_paper(paper)
        , m_area(area)
        , m_measure(measure)
        , m_drawing(drawingOf(content.picture, PaperMeasure(measure)))
        , m_legend(legendOf(content.picture, legendHeight / pointsInAUnit, PaperMeasure(measure)))
        , m_bounds(inPoints(content.picture.bounds))
    {
    }

    std::vector<PageLayout> build()
    {
        const double head = headHeight();
        const double needed = m_bounds.height() + head + footerHeight;
        const double fitting = std::min({1.0, m_area.width() / m_bounds.width(), m_area.height() / needed});
        m_scale = std::max(fitting, smallestMapScale);
        const QSizeF card = largestCard();
        const Tiling across = tilingOf(m_bounds.width(), width(), card.width());
        const Tiling down = tilingOf(m_bounds.height(), m_area.height() / m_scale - head - footerHeight, card.height());
        std::vector<PageLayout> pages;
        for (int row = 0; row < down.count; ++row) {
            for (int column = 0; column < across.count; ++column)
                pages.push_back(page(across, column, down, row));
        }
        return pages;
    }

    QSizeF natural() const { return {std::max(m_bounds.width(), legendWidth()), m_bounds.height() + headHeight()}; }

private:
    static QRectF inPoints(const MapRect& bounds)
    {
        const QRectF around(QPointF(bounds.x, bounds.y) * pointsInAUnit,
                            QSizeF(bounds.width, bounds.height) * pointsInAUnit);
        return around.adjusted(-aroundMap, -aroundMap, aroundMap, aroundMap);
    }

    double width() const { return m_area.width() / m_scale; }
    double left() const { return m_area.left() / m_scale; }

    QStringList linesOf(const QString& text, PageFont font) const
    {
        return text.isEmpty() ? QStringList() : wrappedWithin(text, width(), font, m_area.height() / 5, m_measure);
    }

    double headHeight() const
    {
        return double(linesOf(m_content.title, PageFont::title).size()) * m_measure.lineHeight(PageFont::title)
            + double(linesOf(m_content.subtitle, PageFont::subtitle).size()) * m_measure.lineHeight(PageFont::subtitle)
            + m_measure.lineHeight(PageFont::subtitle) + legendHeight + belowHead;
    }

    double legendWidth() const
    {
        double right = 0;
        for (const MapText& text : m_legend.texts)
            right = std::max(right, text.x * pointsInAUnit + m_measure.width(text.text, fontOf(text.font)));
        return right;
    }

    QSizeF largestCard() const
    {
        QSizeF largest(0, 0);
        for (const MapCard& card : m_content.picture.cards)
            largest = largest.expandedTo(QSizeF(card.rect.width, card.rect.height) * pointsInAUnit);
        return largest;
    }

    PageLayout page(const Tiling& across, int column, const Tiling& down, int row) const
    {
        PageLayout page;
        page.size = m_paper / m_scale;
        page.scale = m_scale;
        const bool isPart = across.count * down.count > 1;
        const double top = placeHead(page, isPart ? partName(across, column, down, row) : QString());
        const double middle = left() + (width() - across.window) / 2;
        PageMap map{{isPart ? left() : middle, top, across.window, down.window}, {}, {}};
        const QPointF corner(m_bounds.left() + column * across.step, m_bounds.top() + row * down.step);
        addTo(map, m_drawing, map.window.topLeft() - corner, m_measure);
        PageMap legend{{left(), top - belowHead - legendHeight, width(), legendHeight}, {}, {}};
        addTo(legend, m_legend, legend.window.topLeft(), m_measure);
        page.maps = {std::move(map), std::move(legend)};
        addCutMarks(page, across, column, down, row);
        return page;
    }

    static QString nameOf(int column, int row) { return QChar('A' + row) + QString::number(column + 1); }

    static QString partName(const Tiling& across, int column, const Tiling& down, int row)
    {
        return say("Part %1 of %2 to %3")
            .arg(nameOf(column, row), nameOf(0, 0), nameOf(across.count - 1, down.count - 1));
    }

    /// Returns where the map begins.
    double placeHead(PageLayout& page, const QString& part) const
    {
        PagePen pen(page, m_measure);
        double y = m_area.top() / m_scale;
        const auto place = [&](const QString& text, PageFont font, Ink ink) {
            for (const FlowLine& line : paragraphLines(linesOf(text, font), font, ink, m_measure)) {
                pen.line(line, {left(), y}, width());
                y += line.height;
            }
        };
        place(m_content.title, PageFont::title, Ink::text);
        place(m_content.subtitle, PageFont::subtitle, Ink::secondary);
        place(m_content.picture.cards.empty() ? m_content.whenEmpty : part, PageFont::subtitle, Ink::text);
        return m_area.top() / m_scale + headHeight();
    }

    /// In the middle of what the page shares with its neighbours.
    void addCutMarks(PageLayout& page, const Tiling& across, int column, const Tiling& down, int row) const
    {
        constexpr double length = 8;
        const QRectF window = page.maps.front().window;
        const auto upright = [&](double x) {
            page.lines.push_back({{x, window.top()}, {x, window.top() + length}, Ink::strongLine});
            page.lines.push_back({{x, window.bottom() - length}, {x, window.bottom()}, Ink::strongLine});
        };
        const auto level = [&](double y) {
            page.lines.push_back({{window.left(), y}, {window.left() + length, y}, Ink::strongLine});
            page.lines.push_back({{window.right() - length, y}, {window.right(), y}, Ink::strongLine});
        };
        if (column > 0)
            upright(window.left() + across.overlap() / 2);
        if (column + 1 < across.count)
            upright(window.right() - across.overlap() / 2);
        if (row > 0)
            level(window.top() + down.overlap() / 2);
        if (row + 1 < down.count)
            level(window.bottom() - down.overlap() / 2);
    }

    const MapContent& m_content;
    QSizeF m_paper;
    QRectF m_area;
    const TextMeasure& m_measure;
    MapDrawing m_drawing;
    MapDrawing m_legend;
    QRectF m_bounds;
    double m_scale = 1;
};

} // namespace

std::vector<PageLayout> mapPages(const MapContent& map, const PaperOptions& paper, const TextMeasure& measure)
{
    return MapBuilder(map, paperSize(paper), printable(paper), measure).build();
}

PageLayout mapPicture(const MapContent& map, double margin, const TextMeasure& measure)
{
    // The words above may want more room than the map; at least as much as reads well.
    constexpr double leastWidth = 320;
    const double titleWidth = measure.width(map.title, PageFont::title);
    constexpr double endless = 1e6;
    const QSizeF wish = MapBuilder(map, {}, {0, 0, endless, endless}, measure).natural();
    const double width = std::max({wish.width(), titleWidth, leastWidth});
    const QSizeF size = MapBuilder(map, {}, {0, 0, width, endless}, measure).natural().expandedTo({width, 0})
        + QSizeF(0, footerHeight);
    const QRectF area(QPointF(margin, margin), size);
    PageLayout page = MapBuilder(map, size + QSizeF(2 * margin, 2 * margin), area, measure).build().front();
    page.size.rheight() -= footerHeight;
    return page;
}

} // namespace remit
