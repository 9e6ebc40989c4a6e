#include "report/output/pdf_export.h"
#include "support/large_plan.h"

#include "programs.h"

#include <QColor>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace remit;
using test::has;
using test::output;

namespace {

bool isNear(const QColor& one, const QColor& other)
{
    constexpr int soft = 40;
    return std::abs(one.red() - other.red()) < soft && std::abs(one.green() - other.green()) < soft
        && std::abs(one.blue() - other.blue()) < soft;
}

/// Whether the picture, so many pixels to the point, shows the frame of the chip and its letter in their colours.
bool shows(const QImage& image, const PageChip& chip, double pixels)
{
    const ChipStyle style = chipStyle(chip.involvement, chip.greyed, PageInks::colors);
    const auto colorAt = [&](double x, double y) { return image.pixelColor(int(x * pixels), int(y * pixels)); };
    const QPointF middle = chip.rect.center();
    bool hasLetter = false;
    for (double x = chip.x; x < middle.x() + 2; x += 1 / pixels)
        hasLetter = hasLetter || isNear(colorAt(x, middle.y()), style.text);
    return hasLetter && isNear(colorAt(chip.rect.left() + style.lineWidth / 2, middle.y()), style.line)
        && isNear(colorAt(middle.x(), chip.rect.bottom() - style.lineWidth / 2), style.line);
}

/// Whether the picture shows the line up to its ends.
bool shows(const QImage& image, const PageLine& line, double pixels)
{
    const QPointF inwards = line.from.x() == line.to.x() ? QPointF(0, 1) : QPointF(1, 0);
    const auto isSeen = [&](const QPointF& at) { return image.pixelColor((at * pixels).toPoint()) != Qt::white; };
    return isSeen(line.from + inwards) && isSeen(line.to - inwards);
}

/// Whether no column can be seen in the bands of areas.
bool bandsAreWhole(const QImage& image, const PageLayout& page, double pixels)
{
    for (const PageFill& fill : page.fills) {
        for (const PageLine& line : page.lines) {
            const QPointF at = QPointF(line.from.x(), fill.rect.bottom() - 2) * pixels;
            if (fill.rect.adjusted(1, 0, -1, 0).contains(at / pixels)
                && image.pixelColor(at.toPoint()) != colorOf(fill.ink, PageInks::colors))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("every page of a long PDF has its head, its lines, whole bands, and letters in colour")
{
    if (!has("pdftoppm") || !has("pdftotext"))
        return;
    const Plan plan = test::largePlan(1, {40, 12, 1, 6});
    const ReportParts parts{chartContent(plan, plan.all<Constellation>().begin()->first)};
    QTemporaryDir folder;
    const QString path = folder.filePath("chart.pdf");
    PaperOptions small;
    small.size = QPageSize::A5;
    small.fitToWidth = true;
    for (const PaperOptions& paper : {PaperOptions(), small}) {
        REQUIRE(writePdf(path, parts, paper, {}));
        const auto pages = layOut(parts, paper, PrintMeasure());
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const QString number = QString::number(i + 1);
            const QStringList one{"-f", number, "-l", number, path};
            const QString text = output("pdftotext", QStringList{"-layout"} + one + QStringList{"-"});
            for (const char* words : {"Responsible: does it", "Informed: told after", "Responsibility", "number"})
                CHECK_THAT(text.toStdString(), Catch::Contains(words));
            output("pdftoppm", QStringList{"-r", "288", "-singlefile"} + one + QStringList{folder.filePath("page")});
            const QImage image(folder.filePath("page.ppm"));
            constexpr double pixels = 4;
            for (const PageChip& chip : pages[i].chips)
                CHECK(shows(image, chip, pixels * pages[i].scale));
            for (const PageLine& line : pages[i].lines)
                CHECK(shows(image, line, pixels * pages[i].scale));
            CHECK(bandsAreWhole(image, pages[i], pixels * pages[i].scale));
        }
    }
}
