#include "report/pages/week_pages.h"

#include "fake_measure.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

WeekContent weekWith(std::vector<WeekBlock> blocks)
{
    WeekContent week;
    week.title = "Meetings of a week";
    week.days = {"Mon", "Tue", "Wed", "Thu", "Fri"};
    week.axes = {{"Berlin", 0}, {"Lisbon", -60}};
    week.from = 9 * 60;
    week.until = 18 * 60;
    week.blocks = std::move(blocks);
    putSideBySide(week.blocks);
    return week;
}

WeekBlock block(int day, int from, int until, const char* name)
{
    WeekBlock made;
    made.day = day;
    made.from = from;
    made.until = until;
    made.name = name;
    made.below = "PM, PO";
    return made;
}

PageLayout pageOf(const WeekContent& week, const PaperOptions& paper = {})
{
    auto pages = weekPages(week, paper, FakeMeasure());
    REQUIRE(pages.size() == 1);
    return pages.front();
}

const PageText& textOn(const PageLayout& page, const QString& said)
{
    for (const PageText& each : page.texts) {
        if (each.text == said)
            return each;
    }
    FAIL("no text " << said.toStdString());
    return page.texts.front();
}

} // namespace

TEST_CASE("hours stand at their places by the clocks of both locations")
{
    const PageLayout page = pageOf(weekWith({}));
    const PageText& noon = textOn(page, "12:00");
    CHECK(textOn(page, "9:00").baseline < noon.baseline);
    CHECK(textOn(page, "8:00").x > textOn(page, "9:00").x);
    CHECK(textOn(page, "17:00").baseline > noon.baseline);
}

TEST_CASE("a meeting stands on its day at its time, and two at one time beside each other")
{
    const PageLayout page
        = pageOf(weekWith({block(1, 600, 660, "Sync"), block(1, 600, 660, "Trio"), block(3, 900, 960, "Late")}));
    const PageText& sync = textOn(page, "Sync");
    const PageText& trio = textOn(page, "Trio");
    const PageText& late = textOn(page, "Late");
    CHECK(sync.baseline == Approx(trio.baseline));
    CHECK(trio.x > sync.x);
    CHECK(late.x > trio.x);
    CHECK(late.baseline > sync.baseline);
    CHECK(sync.x > textOn(page, "Tue").x - 60);
    CHECK(textOn(page, "Thu").x > trio.x);
}

TEST_CASE("what does not fit into a block ends with an ellipsis, on upright paper as well")
{
    WeekBlock narrow = block(0, 600, 615, "A meeting with a name that is far too long for its block");
    PaperOptions upright;
    upright.orientation = QPageLayout::Portrait;
    for (const PaperOptions& paper : {PaperOptions{}, upright}) {
        const PageLayout page = pageOf(weekWith({narrow}), paper);
        bool isCut = false;
        for (const PageText& each : page.texts) {
            isCut = isCut || (each.text.startsWith("A meeting") && each.text.endsWith(QChar(0x2026)));
            CHECK(each.x >= paper.margins.left() - 0.01);
        }
        CHECK(isCut);
    }
}

TEST_CASE("everything stays on the paper, whatever stands below the week")
{
    WeekContent week = weekWith({block(4, 1020, 1080, "Last")});
    week.remarks = {"Without a time: a very long list of meetings that goes on and on, so that it takes several lines "
                    "of the page."};
    week.kinds = {MeetingKind::team, MeetingKind::stakeholders};
    const PageLayout page = pageOf(week);
    for (const PageText& each : page.texts)
        CHECK(each.baseline < page.size.height() - 26);
    CHECK(textOn(page, kindInWords(MeetingKind::team)).baseline > textOn(page, "Last").baseline);
}
