#include "report/output/printing.h"

#include "report/output/chart_painter.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace remit {

void preparePrinter(QPrinter& printer, const PaperOptions& paper, const QString& title)
{
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("Remit"));
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(paper.size), paper.orientation, QMarginsF()));
}

bool printPages(QPrinter& printer, const std::vector<PageLayout>& pages, PageInks inks, const ReportProgress& goOn)
{
    constexpr double pointsInAnInch = 72;
    const auto count = static_cast<int>(pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    if (first > last || !painter.begin(&printer))
        return false;
    const double units = printer.resolution() / pointsInAnInch;
    for (int number = first; number <= last; ++number) {
        if (!goesOn(goOn, double(number - first) / double(last - first + 1))) {
            printer.abort();
            return false;
        }
        if (number > first && !printer.newPage())
            return false;
        paintPage(painter, pages[static_cast<std::size_t>(number - 1)], units, {inks});
    }
    return painter.end();
}

} // namespace remit
