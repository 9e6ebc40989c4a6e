#pragma once

#include "report/page.h"

class QPainter;

namespace remit {

/// Small draws the frames of outlined chips without their cut corners, for files of very many chips.
enum class PageDetail { full, small };

/// Draws a page with its top left corner at the painter's origin; `unitsInAPoint` is how many of the painter's units
/// make a point of paper (dots per inch / 72).
void paintPage(QPainter& painter, const PageLayout& page, double unitsInAPoint, PageDetail detail = PageDetail::full);

} // namespace remit
