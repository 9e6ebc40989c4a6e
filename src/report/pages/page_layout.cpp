#include "report/pages/page_layout.h"

#include "report/pages/column_layout.h"
#include "report/pages/map_pages.h"
#include "report/pages/page_builder.h"
#include "report/pages/page_fonts.h"
#include "report/pages/sheet_pages.h"
#include "report/pages/week_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

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

/// A chart that would just run over onto another page is set a little tighter.
std::vector<PageLayout> chartPages(const ChartContent& chart, const PaperOptions& paper, const TextMeasure& measure,
                                   const ReportProgress& goOn)
{
    constexpr std::size_t fewRows = 80;
    auto pages = PageBuilder(chart, paper, measure, goOn).build();
    std::size_t rows = 0;
    for (const ContentBand& band : chart.bands)
        rows += band.rows.size();
    if (pages.size() < 2 || rows > fewRows)
        return pages;
    auto tighter = PageBuilder(chart, paper, measure, goOn, RowSpacing::tight).build();
    return tighter.size() < pages.size() ? tighter : pages;
}

constexpr double pictureMargin = 18;

/// The size of paper that shows all of a chart; far too high, to be cut afterwards.
PaperOptions endlessPaper(const ChartContent& chart, const TextMeasure& measure)
{
    constexpr double endless = 1e7;
    PaperOptions paper;
    paper.margins = {pictureMargin, pictureMargin, pictureMargin, pictureMargin};
    paper.exact = QSizeF(naturalWidth(chart, measure) + 2 * pictureMargin, endless);
    return paper;
}

double lowestInk(const PageLayout& page)
{
    double lowest = 0;
    for (const PageLine& line : page.lines)
        lowest = std::max({lowest, line.from.y(), line.to.y()});
    for (const PageText& text : page.texts)
        lowest = std::max(lowest, text.baseline);
    for (const PageChip& chip : page.chips)
        lowest = std::max(lowest, chip.rect.bottom());
    return lowest;
}

/// The pages of any kind of part.
struct PartPages {
    const PaperOptions& paper;
    const TextMeasure& measure;
    const ReportProgress& goOn;

    auto operator()(const ChartContent& chart) const { return chartPages(chart, paper, measure, goOn); }
    auto operator()(const SheetContent& sheet) const { return sheetPages(sheet, paper, measure); }
    auto operator()(const MapContent& map) const { return mapPages(map, paper, measure); }
    auto operator()(const WeekContent& week) const { return weekPages(week, paper, measure); }
};

} // namespace

std::vector<PageLayout> layOut(const ReportParts& parts, const PaperOptions& paper, const TextMeasure& measure,
                               const ReportProgress& goOn)
{
    std::vector<PageLayout> pages;
    std::vector<QString> footers;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto all = static_cast<double>(parts.size());
        const auto share = between(goOn, static_cast<double>(i) / all, static_cast<double>(i + 1) / all);
        if (!goesOn(share, 0))
            return {};
        auto made = std::visit(PartPages{paper, measure, share}, parts[i]);
        if (made.empty())
            return {};
        std::move(made.begin(), made.end(), std::back_inserter(pages));
        footers.resize(pages.size(), std::visit([](const auto& part) { return part.footer; }, parts[i]));
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString number = QCoreApplication::translate("report", "Page %1 of %2").arg(i + 1).arg(pages.size());
        addFooter(pages[i], printable(paper), footers[i], number, measure);
    }
    return pages;
}

std::optional<PageLayout> picture(const PictureContent& content, const TextMeasure& measure, const ReportProgress& goOn)
{
    if (const auto* map = std::get_if<MapContent>(&content))
        return mapPicture(*map, pictureMargin, measure);
    const ChartContent& chart = std::get<ChartContent>(content);
    auto pages = PageBuilder(chart, endlessPaper(chart, measure), measure, goOn).build();
    if (pages.empty())
        return std::nullopt;
    PageLayout page = std::move(pages.front());
    page.size.setHeight(lowestInk(page) + pictureMargin);
    return page;
}

} // namespace remit
