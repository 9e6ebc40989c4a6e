#include "report/content/report_content.h"

#include "report/content/charter_content.h"

namespace remit {

ReportParts reportParts(const Plan& plan, const std::vector<ConstellationId>& constellations,
                        const ReportOptions& options)
{
    ReportParts parts;
    for (const ConstellationId id : constellations) {
        if (options.chartPages)
            parts.emplace_back(chartContent(plan, id, options.chart));
        if (options.charters) {
            for (SheetContent& sheet : charters(plan, id, options.chart))
                parts.emplace_back(std::move(sheet));
        }
    }
    return parts;
}

} // namespace remit
