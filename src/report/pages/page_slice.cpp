#include "report/pages/page_slice.h"

#include <algorithm>

namespace remit {

PageLayout pageSlice(const PageLayout& page, double top, double bottom)
{
    constexpr double tallestText = 20;
    const auto meets = [&](double from, double to) { return to >= top - tallestText && from <= bottom + tallestText; };
    PageLayout part;
    part.size = page.size;
    part.scale = page.scale;
    for (const PageFill& fill : page.fills) {
        if (meets(fill.rect.top(), fill.rect.bottom()))
            part.fills.push_back(fill);
    }
    for (const PageLine& line : page.lines) {
        if (meets(std::min(line.from.y(), line.to.y()), std::max(line.from.y(), line.to.y())))
            part.lines.push_back(line);
    }
    for (const PageFrame& frame : page.frames) {
        if (meets(frame.rect.top(), frame.rect.bottom()))
            part.frames.push_back(frame);
    }
    for (const PageChip& chip : page.chips) {
        if (meets(chip.rect.top(), chip.rect.bottom()))
            part.chips.push_back(chip);
    }
    for (const PageText& text : page.texts) {
        if (meets(text.baseline, text.baseline))
            part.texts.push_back(text);
    }
    part.maps = page.maps;
    return part;
}

} // namespace remit
