#include "widgets/look/fonts.h"

#include <algorithm>

namespace remit {

QFont smallFont(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(8, font.pixelSize() * 17 / 20));
    else
        font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::Normal);
    return font;
}

QFont boldened(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace remit
