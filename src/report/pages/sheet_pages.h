#pragma once

#include "report/content/sheet_content.h"
#include "report/pages/page.h"
#include "report/pages/text_measure.h"

#include <vector>

namespace remit {

/// The pages of one sheet, without footers: sections below each other, on wide paper in two columns. A heading never
/// stands alone at the bottom; nothing is cut off.
std::vector<PageLayout> sheetPages(const SheetContent& sheet, const PaperOptions& paper, const TextMeasure& measure);

} // namespace remit
