#include "report/output/pdf_stamps.h"

#include "report/output/print_fonts.h"
#include "report/pages/page_layout.h"
#include "support/large_plan.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace remit;

namespace {

std::vector<PageLayout> pagesOf(int rows, int roles, const PaperOptions& paper)
{
    const Plan plan = test::largePlan(1, {rows, roles, 1, roles / 2});
    return layOut({chartContent(plan, plan.all<Constellation>().begin()->first)}, paper, PrintMeasure());
}

/// A point in whole units, as it is drawn.
QString at(const QPointF& point)
{
    const QPoint units = (point * unitsPerPoint).toPoint();
    return QStringLiteral(" %1 %2").arg(units.x()).arg(units.y());
}

/// Everything on the page, moved by `by`.
void describe(const PageLayout& page, const QPointF& by, QStringList& all)
{
    for (const PageText& text : page.texts)
        all << text.text + at(by + QPointF(text.x, text.baseline)) + QString::number(int(text.font));
    for (const PageLine& line : page.lines)
        all << "line" + at(by + line.from) + at(by + line.to) + QString::number(int(line.ink));
    for (const PageChip& chip : page.chips)
        all << chip.letter + at(by + chip.rect.topLeft()) + at(by + QPointF(chip.x, chip.baseline))
                + QString::number(int(chip.involvement));
}

/// What a PDF reader makes of the calls.
void follow(const std::string& calls, double scale, const std::vector<PageLayout>& stamps, QStringList& all)
{
    QPointF by;
    double scaled = 1;
    for (const QByteArray& line : QByteArray::fromStdString(calls).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (line.endsWith(" Do"))
            describe(stamps.at(words[0].mid(2).toUInt()), by, all);
        else if (line.startsWith("1 0 0 1 "))
            by += QPointF(words[4].toInt(), words[5].toInt()) / unitsPerPoint;
        else if (line.endsWith(" cm"))
            scaled = words[0].toDouble();
    }
    if (!calls.empty())
        CHECK(scaled == Approx(scale));
}

QStringList shown(const StampedPages& stamped, std::size_t page)
{
    QStringList all;
    describe(stamped.pages[page], {}, all);
    follow(stamped.calls[page].under, stamped.pages[page].scale, stamped.stamps, all);
    follow(stamped.calls[page].over, stamped.pages[page].scale, stamped.stamps, all);
    all.sort();
    return all;
}

} // namespace

TEST_CASE("pages and the stamps they call show what the pages showed")
{
    PaperOptions small;
    small.size = QPageSize::A5;
    PaperOptions fitted;
    fitted.fitToWidth = true;
    for (const PaperOptions& paper : {PaperOptions(), small, fitted}) {
        const auto pages = pagesOf(70, 14, paper);
        REQUIRE(pages.size() > 2);
        const StampedPages result = stamped(pages);
        REQUIRE(result.pages.size() == pages.size());
        for (std::size_t i = 0; i < pages.size(); ++i) {
            QStringList before;
            describe(pages[i], {}, before);
            before.sort();
            CHECK(shown(result, i) == before);
        }
    }
}

TEST_CASE("pages keep for themselves only what other pages do not show")
{
    const StampedPages result = stamped(pagesOf(100, 12, {}));
    REQUIRE(result.pages.size() > 3);
    for (std::size_t i = 1; i + 1 < result.pages.size(); ++i) {
        const PageLayout& page = result.pages[i];
        CHECK(page.chips.empty());
        for (const PageText& text : page.texts)
            CHECK(text.font != PageFont::header);
    }
    // Four letters, and what the pages, or all but the first or the last, have in common.
    CHECK(result.stamps.size() < 12);
}

TEST_CASE("a chart that fits on a page and has few letters is left as it is")
{
    const auto pages = pagesOf(3, 4, {});
    const StampedPages result = stamped(pages);
    CHECK(result.stamps.empty());
    CHECK(result.pages[0].chips.size() == pages[0].chips.size());
    CHECK(result.calls[0].over.empty());
}
