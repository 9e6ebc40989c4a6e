#pragma once

#include "report/output/chart_output.h"

/// Constellations side by side on their way out; the others are compared with the first.
namespace remit {

/// The figures and what moves, then the responsibilities in which something differs.
ReportParts comparedParts(const Plan& plan, const std::vector<ConstellationId>& constellations,
                          const ExportContent& content, const ExportKnowledge& knowledge);
/// The responsibilities in which something differs, with the columns of all.
ChartContent comparedChart(const Plan& plan, const std::vector<ConstellationId>& constellations,
                           const ExportContent& content);
/// That chart as a plan of its own, whose constellation is `besideEachOther`, and how it is told.
struct ComparedColumns {
    Plan plan;
    ChartOptions options;
    bool isAnyDifferent = false;
};
ComparedColumns comparedColumns(const Plan& plan, const std::vector<ConstellationId>& constellations,
                                const ExportContent& content);
/// The same as text: Markdown, HTML, CSV.
QString comparedText(const Plan& plan, const std::vector<ConstellationId>& constellations, ExportFormat format,
                     const ExportContent& content);

} // namespace remit
