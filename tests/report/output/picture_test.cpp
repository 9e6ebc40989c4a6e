#include "report/content/chart_content.h"
#include "report/output/picture_export.h"
#include "report/pages/page_reading.h"
#include "support/plan_text.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

ChartContent smallChart()
{
    return chartContent(planFrom("            | Product Manager | Product Owner\n"
                                 "Strategy:\n"
                                 "Set pricing | ARI             | C\n"),
                        theChart);
}

int colouredPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            count += qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel) ? 1 : 0;
        }
    }
    return count;
}

QImage drawn(const ChartContent& chart, PageInks inks)
{
    const auto image = imageOf(*picture(chart, FakeMeasure()), inks);
    REQUIRE(image);
    return *image;
}

QStringList wordsIn(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QStringList words;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("text"))
            words << reader.readElementText().trimmed();
    }
    return words;
}

} // namespace

TEST_CASE("a picture is one page that holds every row and every role, however many there are")
{
    const auto page = picture(chartOf(300, 40), FakeMeasure());
    REQUIRE(page);
    CHECK(textsOn(*page, PageFont::row).size() == 300);
    CHECK(textsOn(*page, PageFont::header).size() == 41);
    double right = 0;
    double bottom = 0;
    for (const PageChip& chip : page->chips) {
        right = std::max(right, chip.rect.right());
        bottom = std::max(bottom, chip.rect.bottom());
    }
    CHECK(right < page->size.width());
    CHECK(bottom < page->size.height());
    CHECK(page->size.height() < bottom + 60);
    CHECK(textsOn(*page, PageFont::footer).isEmpty());
}

TEST_CASE("a PNG shows the chart in colour, in black and white without any")
{
    CHECK(colouredPixels(drawn(smallChart(), PageInks::colors)) > 500);
    CHECK(colouredPixels(drawn(smallChart(), PageInks::blackAndWhite)) == 0);
}

TEST_CASE("letters differ in black and white by ground and frame")
{
    const auto look = [](Involvement involvement) { return chipStyle(involvement, false, PageInks::blackAndWhite); };
    CHECK(look(Involvement::answers).fill == QColor(Qt::black));
    CHECK(look(Involvement::does).fill != look(Involvement::answers).fill);
    CHECK(look(Involvement::does).fill != QColor(Qt::white));
    CHECK(look(Involvement::consulted).fill == QColor(Qt::white));
    CHECK_FALSE(look(Involvement::consulted).dashed);
    CHECK(look(Involvement::informed).dashed);
}

TEST_CASE("a picture drawn in pieces is the picture drawn at once")
{
    const auto page = picture(chartOf(60, 5), FakeMeasure());
    REQUIRE(page->size.height() > 800);
    const auto pieces = imageOf(*page, PageInks::colors);
    QImage whole(pieces->size(), QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter painter(&whole);
    paintPage(painter, *page, *pixelsInAPoint(page->size));
    painter.end();
    CHECK(*pieces == whole);
}

TEST_CASE("an SVG holds its words and letters as text, and is drawn by others")
{
    const auto page = picture(smallChart(), FakeMeasure());
    const QByteArray svg = svgOf(*page, "Who does what", PageInks::colors);
    const QStringList words = wordsIn(svg);
    for (const char* word : {"Who does what", "Product Manager", "Strategy", "Set pricing", "A", "R", "C", "I"})
        CHECK(words.contains(word));
    QSvgRenderer renderer(svg);
    CHECK(renderer.isValid());
    CHECK(renderer.viewBoxF().size().toSize() == page->size.toSize());
}

TEST_CASE("a very large chart is drawn less sharply, then refused with a way out")
{
    CHECK(*pixelsInAPoint({1000, 1000}) == 2);
    const auto less = pixelsInAPoint({3000, 17000});
    REQUIRE(less);
    CHECK(*less < 2);
    CHECK(*less >= 1);
    const auto refused = pixelsInAPoint({20000, 40000});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("choose SVG or PDF") != std::string::npos);
}

TEST_CASE("a picture is written whole, or not at all when it is stopped")
{
    QTemporaryDir folder;
    for (const char* name : {"chart.png", "chart.svg"}) {
        const QString path = folder.filePath(name);
        int asked = 0;
        const auto stopped = writePicture(path, smallChart(), PageInks::colors, [&](double) {
            ++asked;
            return false;
        });
        REQUIRE(stopped);
        CHECK(stopped->stopped);
        CHECK(asked > 0);
        CHECK_FALSE(QFile::exists(path));
        const auto outcome = writePicture(path, smallChart(), PageInks::colors);
        REQUIRE(outcome);
        CHECK(QFile::exists(path));
        CHECK(outcome->size.width() > 100);
    }
    CHECK(QImage(folder.filePath("chart.png")).width() > 800);
    const auto nowhere = writePicture(folder.filePath("no/chart.png"), smallChart(), PageInks::colors);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().message.find("no/chart.png") != std::string::npos);
}

TEST_CASE("an SVG is well formed whatever stands in the plan or was typed")
{
    Plan plan = planFrom("            | Product Manager\n"
                         "Set pricing | A\n");
    Responsibility row = plan.all<Responsibility>().begin()->second;
    row.title = std::string("Set\0 \x01pricing\xEF\xBF\xBE", 16);
    plan.put(row);
    ChartContent chart = chartContent(plan, theChart);
    CHECK(chart.bands[0].rows[0].title == "Set pricing");
    chart.title
        = QStringLiteral("Who") + QChar(0) + QChar(0x1B) + QChar(0xFFFE) + QChar(0xFFFF) + QStringLiteral(" does");
    const QByteArray svg = svgOf(*picture(chart, FakeMeasure()), chart.title, PageInks::colors);
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    CHECK(reader.errorString().toStdString().empty());
    CHECK(wordsIn(svg).contains("Who does"));
}
