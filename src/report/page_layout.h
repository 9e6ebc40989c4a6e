#pragma once

#include "report/chart_content.h"
#include "report/text_measure.h"

#include <vector>

namespace remit {

/// The pages of charts, one chart after another, numbered through. Header rows and the responsibility column stand on
/// every page. A chart too wide for the paper comes in blocks of roles: all rows with the first roles, then all rows
/// with the next ones, so that each block reads as a list of its own. Footnotes are numbered through a chart.
std::vector<PageLayout> layOut(const std::vector<ChartContent>& charts, const PaperOptions& paper,
                               const TextMeasure& measure);

} // namespace remit
