#pragma once

#include "report/page.h"
#include "report/sheet_content.h"
#include "report/text_measure.h"

#include <vector>

namespace remit {

/// The pages of one sheet, without footers: sections below each other, on wide paper in two columns. A heading never
/// stands alone at the bottom; nothing is cut off.
std::vector<PageLayout> sheetPages(const SheetContent& sheet, const PaperOptions& paper, const TextMeasure& measure);

} // namespace remit
