#include "report/output/picture_export.h"

#include "core/text.h"
#include "report/content/report_words.h"
#include "report/output/file_saving.h"
#include "report/output/pdf_export.h"
#include "report/output/print_fonts.h"
#include "report/pages/page_slice.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace remit {

using report::say;

namespace {

constexpr double sharp = 2;
constexpr double stillReadable = 1;
constexpr double mostPixels = 80e6;
constexpr double longestSide = 32000;

Result<QByteArray> pngOf(const QImage& image, const ReportProgress& goOn)
{
    constexpr double nearlyDone = 0.9;
    QByteArray bytes;
    bool saved = false;
    const bool wanted = runBeside(
        [&] {
            QBuffer buffer(&bytes);
            saved = buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG");
        },
        goOn, nearlyDone);
    if (!saved)
        return Error{say("There is not enough memory for a picture of this size.").toStdString()};
    return wanted ? bytes : QByteArray();
}

PictureOutcome stoppedPicture()
{
    PictureOutcome outcome;
    outcome.stopped = true;
    return outcome;
}

/// The bytes of the file and what there is to say; no bytes when it was asked to stop.
Result<QByteArray> bytesOf(const PageLayout& page, const QString& title, bool asSvg, PageInks inks,
                           const ReportProgress& goOn, PictureOutcome& outcome)
{
    if (asSvg) {
        outcome.size = page.size.toSize();
        return svgOf(page, title, inks);
    }
    const auto image = imageOf(page, inks, between(goOn, 0.3, 0.8));
    if (!image)
        return image.error();
    if (image->isNull())
        return QByteArray();
    outcome.size = image->size();
    if (const auto scale = pixelsInAPoint(page.size); scale && *scale < sharp)
        outcome.warnings << say("The chart is large: the picture is drawn at %1 % of the usual sharpness. "
                                "An SVG stays sharp at any size.")
                                .arg(qRound(*scale / sharp * 100));
    return pngOf(*image, goOn);
}

} // namespace

Result<double> pixelsInAPoint(const QSizeF& size)
{
    const double longest = std::max(size.width(), size.height());
    const double area = std::max(1.0, size.width() * size.height());
    const double scale = std::min({sharp, longestSide / std::max(1.0, longest), std::sqrt(mostPixels / area)});
    if (scale >= stillReadable)
        return scale;
    return Error{say("The chart is too large for one picture: %1 by %2 points. Take fewer responsibilities or roles, "
                     "or choose SVG or PDF.")
                     .arg(qRound(size.width()))
                     .arg(qRound(size.height()))
                     .toStdString()};
}

Result<QImage> imageOf(const PageLayout& page, PageInks inks, const ReportProgress& goOn)
{
    const auto scale = pixelsInAPoint(page.size);
    if (!scale)
        return scale.error();
    QImage image((page.size * *scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return Error{say("There is not enough memory for a picture of this size.").toStdString()};
    image.fill(Qt::white);
    const PageDrawing drawing{inks, false};
    constexpr double piece = 400;
    for (double top = 0; top < page.size.height(); top += piece) {
        if (!goesOn(goOn, top / page.size.height()))
            return QImage();
        QPainter painter(&image);
        painter.setClipRect(QRectF(0, std::floor(top * *scale), image.width(), std::ceil(piece * *scale)));
        paintPage(painter, pageSlice(page, top, top + piece), *scale, drawing);
    }
    return image;
}

QByteArray svgOf(const PageLayout& page, const QString& title, PageInks inks)
{
    constexpr int pointsInAnInch = 72;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pointsInAnInch);
    generator.setSize(page.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), page.size));
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(0, 0), page.size), Qt::white);
    paintPage(painter, page, 1, {inks, true});
    painter.end();
    // Titles that were typed into a dialog come here as they are; below, every text is clean.
    return QByteArray::fromStdString(plainText({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
}

Result<PictureOutcome> writePicture(const QString& path, const PictureContent& content, PageInks inks,
                                    const ReportProgress& goOn)
{
    const auto page = picture(content, PrintMeasure(), between(goOn, 0, 0.3));
    if (!page || !goesOn(goOn, 0.3))
        return stoppedPicture();
    PictureOutcome outcome;
    const QString title = std::visit([](const auto& each) { return each.title; }, content);
    const bool asSvg = QFileInfo(path).suffix().compare(QStringLiteral("svg"), Qt::CaseInsensitive) == 0;
    const auto bytes = bytesOf(*page, title, asSvg, inks, goOn, outcome);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return stoppedPicture();
    if (auto saved = saveWhole(path, *bytes); !saved)
        return saved.error();
    outcome.missingCharacters = missingCharactersIn({*page});
    outcome.warnings << fontWarnings(outcome.missingCharacters);
    return outcome;
}

} // namespace remit
