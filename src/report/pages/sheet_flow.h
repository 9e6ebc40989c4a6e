#pragma once

#include "report/content/sheet_content.h"
#include "report/pages/page.h"
#include "report/pages/text_measure.h"

#include <vector>

namespace remit {

/// One line of a sheet: what stands on it, measured from its top left corner.
struct FlowLine {
    double height = 0;
    std::vector<PageText> texts;
    std::vector<PageChip> chips;
    std::vector<PageFrame> frames;
    /// On the ground of a heading.
    bool filled = false;
    /// A fine line below.
    bool ruled = false;
    /// Not to be parted from the next line.
    bool keepsNext = false;
};

/// The lines of one section, `width` wide.
std::vector<FlowLine> sectionLines(const SheetSection& section, double width, const TextMeasure& measure);

/// Plain lines, as for a title or a description.
std::vector<FlowLine> paragraphLines(const QStringList& lines, PageFont font, Ink ink, const TextMeasure& measure);

double heightOf(const std::vector<FlowLine>& lines);

} // namespace remit
