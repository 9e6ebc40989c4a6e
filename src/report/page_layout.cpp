#include "report/page_layout.h"

#include "report/page_builder.h"
#include "report/page_fonts.h"

#include <QCoreApplication>

namespace remit {

namespace {

void addFooter(PageLayout& page, const QRectF& printed, const QString& left, const QString& right,
               const TextMeasure& measure)
{
    constexpr double lineAboveText = 11;
    const QRectF area(printed.topLeft() / page.scale, printed.size() / page.scale);
    const double baseline = area.bottom();
    const double line = baseline - fontSize(PageFont::footer) - lineAboveText / 2;
    page.lines.push_back({{area.left(), line}, {area.right(), line}, Ink::line});
    const double rightWidth = measure.width(right, PageFont::footer);
    const QString shown = wrapped(left, area.width() - rightWidth - lineAboveText, PageFont::footer, measure).front();
    if (!left.isEmpty())
        page.texts.push_back({area.left(), baseline, shown, PageFont::footer, Ink::secondary});
    page.texts.push_back({area.right() - rightWidth, baseline, right, PageFont::footer, Ink::secondary});
}

} // namespace

std::vector<PageLayout> layOut(const std::vector<ChartContent>& charts, const PaperOptions& paper,
                               const TextMeasure& measure)
{
    std::vector<PageLayout> pages;
    std::vector<QString> footers;
    for (const ChartContent& chart : charts) {
        for (PageLayout& page : PageBuilder(chart, paper, measure).build())
            pages.push_back(std::move(page));
        footers.resize(pages.size(), chart.footer);
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString number = QCoreApplication::translate("report", "Page %1 of %2").arg(i + 1).arg(pages.size());
        addFooter(pages[i], printable(paper), footers[i], number, measure);
    }
    return pages;
}

} // namespace remit
