#pragma once

#include "report/pages/page.h"

#include <QColor>

namespace remit {

enum class PageInks { colors, blackAndWhite };

/// How a chip is drawn; filled when line and fill are one colour.
struct ChipStyle {
    QColor fill;
    QColor line;
    QColor text;
    /// In points.
    double lineWidth = 0.75;
    bool dashed = false;
};

/// Filled chips do or answer, outlined ones talk. In black and white, what answers is black, what does is grey, and the
/// outlines differ in weight and dashes.
ChipStyle chipStyle(Involvement involvement, bool greyed, PageInks inks);

QColor colorOf(Ink ink, PageInks inks);
/// As on the light screen; in black and white by lightness, and loads say how weighty they are by their figures.
QColor colorOf(MapTone tone, PageInks inks);
QColor badgeColor(PageInks inks);
QColor labelFrameColor(PageInks inks);

} // namespace remit
