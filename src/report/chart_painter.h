#pragma once

#include "report/page.h"

class QPainter;

namespace remit {

/// Draws a page with its top left corner at the painter's origin; `unitsInAPoint` is how many of the painter's units
/// make a point of paper (dots per inch / 72).
void paintPage(QPainter& painter, const PageLayout& page, double unitsInAPoint);

} // namespace remit
