#include "report/output/pdf_export.h"

#include "report/content/report_words.h"
#include "report/output/file_saving.h"
#include "report/output/pdf_finish.h"
#include "report/output/pdf_stamps.h"
#include "report/output/print_fonts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>

namespace remit {

using report::say;

namespace {

constexpr int resolution = 72 * unitsPerPoint;

/// Pages first, stamps behind them; empty when it was asked to stop.
QByteArray pdfOf(const StampedPages& parts, const PaperOptions& paper, const PdfMetadata& metadata, PageInks inks,
                 const PrintMeasure& measure, const ReportProgress& goOn)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(paper.size), paper.orientation, QMarginsF()));
    writer.setTitle(metadata.title);
    writer.setCreator(QStringLiteral("Remit"));
    writer.setDocumentXmpMetadata(xmpMetadata(metadata));
    QPainter painter(&writer);
    const auto count = static_cast<double>(parts.pages.size());
    for (std::size_t i = 0; i < parts.pages.size(); ++i) {
        if (!goesOn(goOn, static_cast<double>(i) / count))
            return {};
        if (i > 0)
            writer.newPage();
        paintPage(painter, parts.pages[i], unitsPerPoint, {inks}, measure);
    }
    for (const PageLayout& stamp : parts.stamps) {
        writer.newPage();
        paintPage(painter, stamp, unitsPerPoint, {inks}, measure);
    }
    painter.end();
    return bytes;
}

QString allCharacters(const std::vector<PageLayout>& pages)
{
    QString all;
    QSet<QString> letters;
    for (const PageLayout& page : pages) {
        for (const PageText& text : page.texts)
            all += text.text;
        for (const PageMap& map : page.maps) {
            for (const PageText& text : map.texts)
                all += text.text;
        }
        for (const PageChip& chip : page.chips)
            letters.insert(chip.letter);
    }
    for (const QString& letter : letters)
        all += letter;
    return all;
}

/// Packs the file beside the window's work; empty when it was asked to stop.
Result<QByteArray> packed(const QByteArray& pdf, const PdfMetadata& metadata,
                          const std::vector<StampedPages::Calls>& calls, const ReportProgress& goOn)
{
    constexpr double nearlyDone = 0.95;
    Result<QByteArray> result = QByteArray();
    const bool wanted = runBeside([&] { result = finished(pdf, metadata, calls); }, goOn, nearlyDone);
    return wanted ? result : QByteArray();
}

PdfOutcome stoppedPdf()
{
    PdfOutcome outcome;
    outcome.stopped = true;
    return outcome;
}

} // namespace

QString missingCharactersIn(const std::vector<PageLayout>& pages)
{
    return charactersWithoutGlyph(allCharacters(pages));
}

QStringList fontWarnings(const QString& missingCharacters)
{
    QStringList warnings;
    if (!hasPrintFamily())
        warnings << say("The font Inter is not installed; the pages are set in %1.").arg(printFamily());
    if (!missingCharacters.isEmpty())
        warnings << say("No installed font can print these characters: %1").arg(missingCharacters);
    return warnings;
}

Result<PdfOutcome> writePdf(const QString& path, const ReportParts& parts, const PaperOptions& paper,
                            const PdfMetadata& metadata, PageInks inks, const ReportProgress& goOn)
{
    constexpr double laidOut = 0.5;
    constexpr double painted = 0.9;
    if (parts.empty())
        return cannotWrite(path, say("there is no chart to print"));
    const PrintMeasure measure;
    auto pages = layOut(parts, paper, measure, between(goOn, 0, laidOut));
    if (pages.empty())
        return stoppedPdf();
    PdfOutcome outcome;
    outcome.pages = static_cast<int>(pages.size());
    outcome.missingCharacters = missingCharactersIn(pages);
    outcome.warnings = fontWarnings(outcome.missingCharacters);
    const StampedPages stampedPages = stamped(std::move(pages));
    const QByteArray drawn = pdfOf(stampedPages, paper, metadata, inks, measure, between(goOn, laidOut, painted));
    if (drawn.isEmpty())
        return stoppedPdf();
    const auto pdf = packed(drawn, metadata, stampedPages.calls, goOn);
    if (!pdf)
        return cannotWrite(path, QString::fromStdString(pdf.error().message));
    if (pdf->isEmpty())
        return stoppedPdf();
    if (auto saved = saveWhole(path, *pdf); !saved)
        return saved.error();
    return outcome;
}

} // namespace remit
