#include "report/pages/map_pages.h"
#include "report/pages/page_fonts.h"
#include "support/organisation_text.h"

#include "fake_measure.h"

#include <QStringList>

#include <catch2/catch.hpp>

#include <map>

using namespace remit;
using namespace remit::test;

namespace {

constexpr ConstellationId chart{1};

std::vector<PageLayout> pagesOf(const Plan& plan, const PaperOptions& paper = {})
{
    return mapPages(mapContent(plan, chart), paper, FakeMeasure());
}

QStringList textsIn(const PageMap& map)
{
    QStringList texts;
    for (const PageText& text : map.texts)
        texts << text.text;
    return texts;
}

QStringList textsOn(const PageLayout& page)
{
    QStringList texts;
    for (const PageText& text : page.texts)
        texts << text.text;
    return texts;
}

/// A lead and so many who report to it.
Plan wide(int reports)
{
    std::string text = "Lead: PM\n";
    for (int i = 1; i <= reports; ++i)
        text += "P" + std::to_string(i) + ": PO < Lead\n";
    return organisationFrom(text);
}

} // namespace

TEST_CASE("a map that fits stands on one page in its own size, with all its words and what its lines mean")
{
    const auto pages = pagesOf(organisationFrom("Anna: PM\n"
                                                "Ben: PO BA < Anna > Mobile\n"
                                                "Lead?: TL < Anna\n"));
    REQUIRE(pages.size() == 1);
    CHECK(pages.front().scale == 1);
    REQUIRE(pages.front().maps.size() == 2);
    CHECK(textsIn(pages.front().maps[0])
          == QStringList{"PM", "Anna", "PO", "BA", "Ben", "Mobile", "TL", "vacant", "Lead", "Mobile"});
    CHECK(textsIn(pages.front().maps[1]) == QStringList{"leads, serves", "vacant"});
    CHECK(textsOn(pages.front()).contains("Who sits where"));
    CHECK(textsOn(pages.front()).filter("Part ").isEmpty());
    CHECK(pages.front().lines.empty());
}

TEST_CASE("a map that is a little too large is drawn smaller")
{
    const auto pages = pagesOf(wide(5));
    REQUIRE(pages.size() == 1);
    CHECK(pages.front().scale < 1);
    CHECK(fontSize(PageFont::mapSmall) * pages.front().scale >= 5.99);
}

TEST_CASE("a large map comes in parts with names and marks to cut, and every card is whole on one of them")
{
    const Plan plan = wide(24);
    const auto pages = pagesOf(plan);
    REQUIRE(pages.size() > 1);
    std::map<QString, int> whole;
    for (const PageLayout& page : pages) {
        CHECK(fontSize(PageFont::mapSmall) * page.scale == Approx(6));
        CHECK(textsOn(page).filter("Part ").size() == 1);
        CHECK_FALSE(page.lines.empty());
        const QRectF paper = QRectF(QPointF(0, 0), page.size);
        CHECK(paper.contains(page.maps.front().window));
        for (const PageText& text : page.maps.front().texts)
            whole[text.text] += page.maps.front().window.contains({text.x, text.baseline}) ? 1 : 0;
    }
    for (int i = 1; i <= 24; ++i) {
        INFO(i);
        CHECK(whole[QStringLiteral("P%1").arg(i)] >= 1);
    }
    CHECK(textsOn(pages.front()).filter("Part A1 of A1 to ").size() == 1);
}

TEST_CASE("a picture of the map is as large as the map and its words")
{
    const MapContent content = mapContent(wide(24), chart);
    const PageLayout page = mapPicture(content, 18, FakeMeasure());
    CHECK(page.scale == 1);
    CHECK(page.size.width() > pagesOf(wide(1)).front().size.width());
    CHECK(textsIn(page.maps.front()).contains("P24"));
    CHECK(page.maps.front().window.bottom() <= page.size.height());
}

TEST_CASE("without names seats are called what they are, and only a vacant one says so")
{
    const Plan plan = organisationFrom("Anna: PM\n"
                                       "Lead?: TL < Anna\n");
    ChartOptions options;
    options.names = false;
    QStringList headings;
    for (const MapCard& card : mapContent(plan, chart, options).picture.cards)
        headings << card.heading;
    CHECK(headings == QStringList{"PM", "vacant"});
}

TEST_CASE("the map of a constellation without seats says that nobody sits there")
{
    const auto pages = pagesOf(organisationFrom(""));
    REQUIRE(pages.size() == 1);
    CHECK(textsOn(pages.front()).contains("Nobody sits in this constellation yet."));
}
