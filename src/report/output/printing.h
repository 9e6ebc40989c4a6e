#pragma once

#include "report/output/chart_painter.h"
#include "report/pages/page_layout.h"
#include "report/pages/report_progress.h"

class QPrinter;

namespace remit {

/// Paper and orientation as the pages were laid out for.
void preparePrinter(QPrinter& printer, const PaperOptions& paper, const QString& title);

/// Sends the pages the printer was asked for (all where it was asked for none); false when it was asked to stop or the
/// printer does not take them.
bool printPages(QPrinter& printer, const std::vector<PageLayout>& pages, PageInks inks,
                const ReportProgress& goOn = {});

} // namespace remit
