#include "report/pages/page_head.h"

#include "page_reading.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

TEST_CASE("the legend stands on every page")
{
    const auto pages = pagesOf(chartOf(120, 40));
    REQUIRE(pages.size() > 6);
    for (const PageLayout& page : pages) {
        CHECK(textsOn(page, PageFont::subtitle) == QStringList{"Accountable: answers"});
        CHECK(page.chips.front().letter == "A");
        CHECK(page.chips.front().rect.bottom() < page.size.height() / 4);
    }
}

TEST_CASE("the legend stands on every page of a charter")
{
    SheetContent sheet;
    sheet.title = QStringLiteral("Owner");
    sheet.running = QStringLiteral("Charter: Owner");
    sheet.description = words(3000, QStringLiteral("word"));
    sheet.legend = chartOf(1, 1).legend;
    SheetSection section{QStringLiteral("What I do"), {}, {}};
    for (int i = 0; i < 200; ++i)
        section.items.push_back({QString::number(i), {{QStringLiteral("A"), Involvement::answers}}, "Item", {}, {}});
    sheet.sections.push_back(section);
    const auto pages = layOut(ReportParts{sheet}, {}, FakeMeasure());
    REQUIRE(pages.size() > 3);
    for (const PageLayout& page : pages)
        CHECK(textsOn(page, PageFont::subtitle) == QStringList{"Accountable: answers"});
}

TEST_CASE("a legend that would take the page is shortened there, and stands in full below the chart")
{
    ChartContent content = chartOf(100, 2);
    content.legend.push_back({QStringLiteral("X"), words(2000, QStringLiteral("meaning")), Involvement::does});
    const auto pages = pagesOf(content);
    for (const PageLayout& page : pages) {
        REQUIRE(page.chips.size() > 1);
        CHECK(page.chips[0].letter == "A");
        CHECK(page.chips[1].letter == "X");
        CHECK(page.chips[1].rect.bottom() < page.size.height() / 3);
    }
    CHECK(textsOn(pages, PageFont::note).join(' ') == "In full: X: " + content.legend[1].text);
    CHECK(textsOn(pages, PageFont::row).size() == 100);
}
