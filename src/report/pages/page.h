#pragma once

#include "core/words.h"
#include "drawing/map_drawing.h"

#include <QPageLayout>
#include <QPageSize>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

/// A laid-out page as a value: where every text, line and chip stands, in points from the top left of the paper.
namespace remit {

/// The kinds of text on a page; print_fonts.h knows their size and weight.
enum class PageFont {
    title,
    subtitle,
    header,
    person,
    band,
    row,
    number,
    label,
    chip,
    mark,
    note,
    footer,
    mapHeading,
    mapHat,
    mapSmall,
    last
};

enum class Ink {
    text,
    secondary,
    faint,
    line,
    tableLine,
    strongLine,
    band,
    question,
    warning,
    error,
    // The edge and the ground of a meeting in a calendar.
    teamMeeting,
    teamGround,
    productMeeting,
    productGround,
    outsideMeeting,
    outsideGround,
    acrossMeeting,
    acrossGround
};

struct PageText {
    double x = 0;
    double baseline = 0;
    QString text;
    PageFont font = PageFont::row;
    Ink ink = Ink::text;
};

struct PageLine {
    QPointF from;
    QPointF to;
    Ink ink = Ink::tableLine;
};

struct PageFill {
    QRectF rect;
    Ink ink = Ink::band;
};

/// A letter in its frame, drawn as text.
struct PageChip {
    QRectF rect;
    QString letter;
    double x = 0;
    double baseline = 0;
    Involvement involvement = Involvement::informed;
    /// Of a row that was left out.
    bool greyed = false;
};

/// The frame around a sharing label, or the badge behind a question mark.
struct PageFrame {
    QRectF rect;
    bool question = false;
};

/// A part of the map, cut off where its window ends. Its shapes are in points like all else.
struct PageMap {
    QRectF window;
    std::vector<MapShape> shapes;
    std::vector<PageText> texts;
};

struct PageLayout {
    /// The paper in layout units: paper size in points divided by `scale`.
    QSizeF size;
    /// What the page is drawn smaller by, so that all roles fit.
    double scale = 1;
    std::vector<PageFill> fills;
    std::vector<PageLine> lines;
    std::vector<PageFrame> frames;
    std::vector<PageChip> chips;
    /// In reading order.
    std::vector<PageText> texts;
    /// A map and its legend.
    std::vector<PageMap> maps;
};

struct PaperOptions {
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    /// In points.
    QMarginsF margins{32, 28, 32, 26};
    /// Draws everything smaller so that all roles fit on one page's width, while it stays readable.
    bool fitToWidth = false;
    /// In points, instead of size and orientation.
    std::optional<QSizeF> exact = {};
};

} // namespace remit
