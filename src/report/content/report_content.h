#pragma once

#include "report/pages/page_layout.h"

namespace remit {

/// Which parts a document has, besides what stands in its chart.
struct ReportOptions {
    ChartOptions chart;
    bool chartPages = true;
    /// One part per role.
    bool charters = false;
};

/// The parts of a document about these constellations, one constellation after another.
ReportParts reportParts(const Plan& plan, const std::vector<ConstellationId>& constellations,
                        const ReportOptions& options);

} // namespace remit
