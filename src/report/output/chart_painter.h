#pragma once

#include "report/output/page_look.h"

class QPainter;

namespace remit {

/// Small draws the frames of outlined chips without their cut corners, for files of very many chips.
enum class PageDetail { full, small };

/// How a page is drawn, whatever it says.
struct PageDrawing {
    PageDetail detail = PageDetail::full;
    PageInks inks = PageInks::colors;
    /// Letters of chips as text rather than glyphs, where the file shall keep them as words.
    bool lettersAsText = false;
};

/// Draws a page with its top left corner at the painter's origin; `unitsInAPoint` is how many of the painter's units
/// make a point of paper (dots per inch / 72).
void paintPage(QPainter& painter, const PageLayout& page, double unitsInAPoint, const PageDrawing& drawing = {});

} // namespace remit
