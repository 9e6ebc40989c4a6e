#pragma once

#include "report/content/week_content.h"
#include "report/pages/page.h"
#include "report/pages/text_measure.h"

#include <vector>

namespace remit {

/// One page with the calendar of a week, without footer; what does not fit into a block ends with an ellipsis.
std::vector<PageLayout> weekPages(const WeekContent& week, const PaperOptions& paper, const TextMeasure& measure);

} // namespace remit
