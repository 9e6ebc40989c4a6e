#pragma once

#include "report/pages/page.h"

#include <QFont>

namespace remit {

/// In points.
constexpr double fontSize(PageFont font)
{
    switch (font) {
    case PageFont::title:
        return 15;
    case PageFont::person:
        return 7;
    case PageFont::label:
        return 6.75;
    case PageFont::chip:
        return 7.25;
    case PageFont::mark:
        return 5.5;
    // As large beside the cards as on the screen.
    case PageFont::mapHeading:
        return 9;
    case PageFont::mapHat:
    case PageFont::mapSmall:
        return 7.65;
    case PageFont::number:
    case PageFont::note:
    case PageFont::footer:
        return 8;
    default:
        return 8.25;
    }
}

constexpr bool isBold(PageFont font)
{
    return font == PageFont::title || font == PageFont::header || font == PageFont::band || font == PageFont::chip
        || font == PageFont::mapHeading || font == PageFont::mapHat;
}

/// Where a capital letter stands upright around a middle line, for fonts of the usual proportions.
constexpr double baselineAround(double middle, PageFont font)
{
    constexpr double capitalHeight = 0.727;
    return middle + fontSize(font) * capitalHeight / 2;
}

} // namespace remit
