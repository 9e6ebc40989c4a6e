#include "page_reading.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

TEST_CASE("notes are footnotes on the page of their mark")
{
    ChartContent content = chartOf(120, 4);
    for (ContentBand& band : content.bands) {
        for (ContentRow& row : band.rows) {
            if (row.number % 3 == 0)
                row.cells[0].notes.push_back(note(QStringLiteral("Note of %1").arg(row.title)));
        }
    }
    int notes = 0;
    for (const PageLayout& page : pagesOf(content)) {
        QStringList expected;
        for (const QString& title : textsOn(page, PageFont::row)) {
            if ((title.mid(4).toInt() + 1) % 3 == 0)
                expected << QStringLiteral("Note of %1").arg(title);
        }
        CHECK(textsOn(page, PageFont::note) == expected);
        const auto marks = textsOn(page, PageFont::mark);
        CHECK(marks.size() == 2 * expected.size());
        CHECK(marks.mid(0, expected.size()) == marks.mid(expected.size()));
        CHECK(lowest(page) < paperSize({}).height() - PaperOptions().margins.bottom());
        notes += static_cast<int>(expected.size());
    }
    CHECK(notes == 40);
}

TEST_CASE("a very long footnote begins on the page of its mark and goes on after it")
{
    ChartContent content = chartOf(30, 2);
    const QString text = words(4000, "word");
    content.bands[0].rows[4].cells[0].notes.push_back(note(text));
    const auto pages = pagesOf(content);
    CHECK(textsOn(pages, PageFont::note).join(' ') == text);
    CHECK(textsOn(pages, PageFont::row).size() == 30);
    for (const PageLayout& page : pages) {
        CHECK(lowest(page) < paperSize({}).height() - PaperOptions().margins.bottom());
        if (textsOn(page, PageFont::row).contains("Row-4"))
            CHECK(!textsOn(page, PageFont::note).isEmpty());
    }
}

TEST_CASE("an open question is a badge with a footnote")
{
    ChartContent content = chartOf(1, 2);
    content.bands[0].rows[0].notes.push_back({QStringLiteral("Open: who?"), true});
    const auto pages = pagesOf(content);
    REQUIRE(pages[0].frames.size() == 1);
    CHECK(pages[0].frames[0].question);
    CHECK(textsOn(pages[0], PageFont::note) == QStringList{"Open: who?"});
}

TEST_CASE("remarks stand once, below everything else")
{
    ChartContent content = chartOf(60, 40);
    content.remarks = QStringList{"1 role is hidden."};
    const auto pages = pagesOf(content);
    CHECK(textsOn(pages, PageFont::note) == QStringList{"1 role is hidden."});
    CHECK(textsOn(pages.back(), PageFont::note).size() == 1);
    ChartContent nothing;
    nothing.remarks = content.remarks;
    CHECK(textsOn(pagesOf(nothing), PageFont::note).size() == 1);
}

TEST_CASE("a role name too long for the header stands in full below the chart")
{
    ChartContent content = chartOf(3, 2);
    content.roles[1].name = words(300, "role");
    const auto pages = pagesOf(content);
    CHECK(textsOn(pages, PageFont::header).join(' ').contains(QChar(0x2026)));
    CHECK(textsOn(pages, PageFont::note).join(' ') == "In full: " + content.roles[1].name);
}
