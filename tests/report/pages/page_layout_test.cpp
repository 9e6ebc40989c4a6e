#include "page_reading.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

#include <array>
#include <random>

using namespace remit;
using namespace remit::test;

TEST_CASE("role names, the responsibility column and row numbers stand on every page")
{
    const auto pages = pagesOf(chartOf(100, 4));
    REQUIRE(pages.size() > 2);
    for (const PageLayout& page : pages) {
        CHECK(textsOn(page, PageFont::header) == QStringList{"Responsibility", "Role0", "Role1", "Role2", "Role3"});
        const auto numbers = textsOn(page, PageFont::number);
        const auto titles = textsOn(page, PageFont::row);
        REQUIRE(numbers.size() == titles.size());
        for (qsizetype i = 0; i < numbers.size(); ++i)
            CHECK(titles[i] == QStringLiteral("Row-%1").arg(numbers[i].toInt() - 1));
    }
}

TEST_CASE("title and legend stand on the first page, the running header on the others")
{
    const auto pages = pagesOf(chartOf(60, 3));
    CHECK(textsOn(pages, PageFont::title) == QStringList{"Title"});
    CHECK(textsOn(pages[0], PageFont::subtitle) == QStringList{"Accountable: answers"});
    CHECK(textsOn(pages[1], PageFont::footer).front() == "Running");
    CHECK(textsOn(pages[1], PageFont::footer).back() == QStringLiteral("Page 2 of %1").arg(pages.size()));
}

TEST_CASE("a wide chart continues block by block, every role once, no column cut")
{
    const auto pages = pagesOf(chartOf(5, 40));
    REQUIRE(pages.size() > 1);
    QStringList roles = textsOn(pages, PageFont::header);
    roles.removeAll("Responsibility");
    REQUIRE(roles.size() == 40);
    for (int i = 0; i < 40; ++i)
        CHECK(roles[i] == QStringLiteral("Role%1").arg(i));
    const double right = paperSize({}).width() - PaperOptions().margins.right();
    for (const PageLayout& page : pages) {
        CHECK(textsOn(page, PageFont::row).size() == 5);
        for (const PageChip& chip : page.chips)
            CHECK(chip.rect.right() <= right);
        for (const PageLine& line : page.lines)
            CHECK(line.to.x() <= right + 0.01);
    }
}

TEST_CASE("all rows of one block come before the next block")
{
    const auto pages = pagesOf(chartOf(60, 40));
    QStringList firstRoles;
    for (const PageLayout& page : pages)
        firstRoles << textsOn(page, PageFont::header)[1];
    QStringList seen;
    for (const QString& role : firstRoles) {
        if (seen.isEmpty() || seen.back() != role)
            seen << role;
    }
    CHECK(seen.size() == QSet<QString>(seen.begin(), seen.end()).size());
}

TEST_CASE("fit to width makes the chart smaller before it breaks it, down to a readable size")
{
    PaperOptions fitted;
    fitted.fitToWidth = true;
    const auto chart = chartOf(5, 20);
    CHECK(pagesOf(chart).size() == 2);
    const auto pages = pagesOf(chart, fitted);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].scale < 1);
    CHECK(pages[0].scale >= 0.6);
    CHECK(pages[0].size.width() * pages[0].scale == Approx(paperSize(fitted).width()));
    const auto tooWide = pagesOf(chartOf(5, 80), fitted);
    CHECK(tooWide.size() > 1);
    CHECK(tooWide[0].scale == 1);
}

TEST_CASE("no band is left alone at the bottom of a page")
{
    for (int rows = 1; rows < 11; ++rows) {
        ChartContent content = chartOf(200, 2);
        content.bands.front().rows.resize(static_cast<std::size_t>(rows));
        for (const PageLayout& page : pagesOf(content)) {
            double band = 0;
            double row = 0;
            for (const PageText& text : page.texts) {
                if (text.font == PageFont::band)
                    band = std::max(band, text.baseline);
                if (text.font == PageFont::row)
                    row = std::max(row, text.baseline);
            }
            CHECK(row > band);
        }
    }
}

TEST_CASE("a band that goes on says so at the top of the next page")
{
    ChartContent content = chartOf(40, 2);
    for (std::size_t i = 1; i < content.bands.size(); ++i) {
        for (ContentRow& row : content.bands[i].rows)
            content.bands[0].rows.push_back(row);
    }
    content.bands.resize(1);
    const auto pages = pagesOf(content);
    REQUIRE(pages.size() == 2);
    CHECK(textsOn(pages[0], PageFont::band) == QStringList{"Band0"});
    CHECK(textsOn(pages[1], PageFont::band) == QStringList{"Band0 (continued)"});
}

TEST_CASE("a long area name wraps in its band and loses no word")
{
    ContentBand named = chartOf(3, 2).bands.front();
    named.name = words(60, "area");
    ChartContent content = chartOf(1, 2);
    content.bands = {named};
    const auto pages = pagesOf(content);
    CHECK(textsOn(pages, PageFont::band).size() > 1);
    CHECK(textsOn(pages, PageFont::band).join(' ') == named.name);
    const auto rows = textsOn(pages, PageFont::row);
    CHECK(rows.size() == 3);
    double lastLine = 0;
    double firstRow = 0;
    for (const PageText& text : pages[0].texts) {
        lastLine = text.font == PageFont::band ? std::max(lastLine, text.baseline) : lastLine;
        firstRow = text.font == PageFont::row && firstRow == 0 ? text.baseline : firstRow;
    }
    CHECK(firstRow > lastLine);
}

TEST_CASE("long texts wrap, unbroken ones too, and lose no character")
{
    for (const QString& title : {words(80, "word"), QString(300, QLatin1Char('x')), "a " + QString(300, 'y') + " b"}) {
        ChartContent content = chartOf(1, 3);
        content.bands[0].rows[0].title = title;
        const auto pages = pagesOf(content);
        const auto lines = textsOn(pages, PageFont::row);
        CHECK(lines.size() > 1);
        CHECK(lines.join(QString()).remove(QLatin1Char(' ')) == QString(title).remove(QLatin1Char(' ')));
        for (const QString& line : lines)
            CHECK(FakeMeasure().width(line, PageFont::row) < pages[0].chips.back().rect.left());
    }
}

TEST_CASE("a row taller than a page goes on over pages without loss")
{
    ChartContent content = chartOf(3, 2);
    const QString title = words(1500, "word");
    content.bands[0].rows[1].title = title;
    const auto pages = pagesOf(content);
    CHECK(pages.size() > 2);
    QStringList lines = textsOn(pages, PageFont::row);
    CHECK(lines.front() == "Row-0");
    CHECK(lines.back() == "Row-2");
    CHECK(lines.mid(1, lines.size() - 2).join(' ') == title);
    std::size_t chips = 0;
    for (const PageLayout& page : pages) {
        CHECK(lowest(page) < paperSize({}).height() - PaperOptions().margins.bottom());
        chips += page.chips.size();
    }
    CHECK(chips == 3 + pages.size() * content.legend.size());
}

TEST_CASE("a chart that would just run over is set tighter")
{
    std::size_t fits = 0;
    while (pagesOf(chartOf(static_cast<int>(fits) + 1, 3)).size() == 1)
        ++fits;
    const auto page = pagesOf(chartOf(static_cast<int>(fits), 3)).front();
    CHECK(lowest(page) < paperSize({}).height() - PaperOptions().margins.bottom());
    const auto loose = pagesOf(chartOf(static_cast<int>(fits) - 8, 3)).front();
    const auto gap = [](const PageLayout& of) { return of.chips[2].rect.top() - of.chips[1].rect.top(); };
    CHECK(gap(page) < gap(loose));
}

TEST_CASE("laying out says how far it is, and stops when asked to")
{
    double last = 0;
    const auto pages = layOut(ReportParts{chartOf(100, 3), chartOf(100, 3)}, {}, FakeMeasure(), [&](double done) {
        CHECK(done >= last);
        last = done;
        return true;
    });
    CHECK(pages.size() > 4);
    CHECK(last > 0.9);
    const auto stop = [&](double done) { return done < 0.3; };
    CHECK(layOut(ReportParts{chartOf(100, 3), chartOf(100, 3)}, {}, FakeMeasure(), stop).empty());
}

TEST_CASE("an empty chart gives one page that says so")
{
    const auto pages = pagesOf(chartOf(0, 3));
    REQUIRE(pages.size() == 1);
    CHECK(textsOn(pages[0], PageFont::row) == QStringList{"There are no responsibilities in this chart yet."});
    CHECK(pagesOf(ChartContent()).size() == 1);
    CHECK(textsOn(pagesOf(chartOf(3, 0)), PageFont::row).size() == 3);
}

TEST_CASE("random charts on random paper lose nothing and say nothing twice in a block")
{
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    for (int round = 0; round < 60; ++round) {
        ChartContent content = chartOf(upTo(70), 1 + upTo(30));
        int letters = 0;
        int notes = 0;
        int rows = 0;
        for (ContentBand& band : content.bands) {
            for (ContentRow& row : band.rows) {
                row.title = words(1 + (upTo(9) == 0 ? upTo(200) : upTo(4)), QStringLiteral("r%1w").arg(row.number));
                for (int i = upTo(2); i > 0; --i)
                    row.cells[0].letters.push_back({QStringLiteral("R"), Involvement::does});
                if (upTo(4) == 0) {
                    row.cells[0].notes.push_back(note("n" + words(upTo(60), "note")));
                    ++notes;
                }
                letters += static_cast<int>(row.cells[0].letters.size());
                ++rows;
            }
        }
        PaperOptions paper;
        paper.size = std::array{QPageSize::A3, QPageSize::A4, QPageSize::A5, QPageSize::Letter}[random() % 4];
        paper.orientation = random() % 2 == 0 ? QPageLayout::Portrait : QPageLayout::Landscape;
        paper.fitToWidth = random() % 2 == 0;
        const auto pages = pagesOf(content, paper);
        std::size_t chips = 0;
        QSet<QString> firstRoles;
        for (const PageLayout& page : pages) {
            chips += page.chips.size();
            firstRoles.insert(textsOn(page, PageFont::header).value(1));
            CHECK(lowest(page) < page.size.height());
        }
        CHECK(chips == static_cast<std::size_t>(letters) + pages.size() * content.legend.size());
        const auto firsts = textsOn(pages, PageFont::row).filter(QRegularExpression("w0( |$)"));
        CHECK(firsts.size() == rows * firstRoles.size());
        CHECK(textsOn(pages, PageFont::note).filter(QRegularExpression("^n")).size() >= notes);
    }
}
