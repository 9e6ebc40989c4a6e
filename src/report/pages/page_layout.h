#pragma once

#include "report/content/chart_content.h"
#include "report/content/map_content.h"
#include "report/content/sheet_content.h"
#include "report/content/week_content.h"
#include "report/pages/report_progress.h"
#include "report/pages/text_measure.h"

#include <optional>
#include <variant>
#include <vector>

namespace remit {

/// What is printed, part by part.
using ReportPart = std::variant<ChartContent, SheetContent, MapContent, WeekContent>;
using ReportParts = std::vector<ReportPart>;
/// What a picture shows.
using PictureContent = std::variant<ChartContent, MapContent>;

/// The pages of all parts, one part after another, numbered through; none when `goOn` asked to stop. On the pages of a
/// chart header rows and the responsibility column stand on every page. A chart too wide for the paper comes in blocks
/// of roles: all rows with the first roles, then all rows with the next ones, so that each block reads as a list of its
/// own. Footnotes are numbered through a chart.
std::vector<PageLayout> layOut(const ReportParts& parts, const PaperOptions& paper, const TextMeasure& measure,
                               const ReportProgress& goOn = {});

/// The whole chart or map as one page that is as large as it needs to be; empty when `goOn` asked to stop.
std::optional<PageLayout> picture(const PictureContent& content, const TextMeasure& measure,
                                  const ReportProgress& goOn = {});

} // namespace remit
