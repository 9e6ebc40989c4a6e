#pragma once

#include "report/output/page_look.h"
#include "report/output/print_fonts.h"

class QPainter;

namespace remit {

/// How a page is drawn, whatever it says.
struct PageDrawing {
    PageInks inks = PageInks::colors;
    /// Texts and letters of chips whole and as text rather than glyphs, where the file keeps them as words.
    bool asWords = false;
};

/// Draws a page with its top left corner at the painter's origin; `unitsInAPoint` is how many of the painter's units
/// make a point of paper (dots per inch / 72). Words that `measure` has met before are drawn faster.
void paintPage(QPainter& painter, const PageLayout& page, double unitsInAPoint, const PageDrawing& drawing = {},
               const PrintMeasure& measure = PrintMeasure());

} // namespace remit
