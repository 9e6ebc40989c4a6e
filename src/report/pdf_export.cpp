#include "report/pdf_export.h"

#include "report/chart_painter.h"
#include "report/page_layout.h"
#include "report/pdf_finish.h"
#include "report/print_fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSet>

namespace remit {

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("report", words);
}

constexpr int resolution = 72 * unitsPerPoint;

PageDetail detailFor(const std::vector<PageLayout>& pages)
{
    constexpr std::size_t manyChips = 3000;
    std::size_t chips = 0;
    for (const PageLayout& page : pages)
        chips += page.chips.size();
    return chips < manyChips ? PageDetail::full : PageDetail::small;
}

Result<QByteArray> pdfOf(const std::vector<PageLayout>& pages, const PaperOptions& paper, const PdfMetadata& metadata)
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
    const PageDetail detail = detailFor(pages);
    for (const PageLayout& page : pages) {
        if (&page != &pages.front())
            writer.newPage();
        paintPage(painter, page, unitsPerPoint, detail);
    }
    painter.end();
    return finished(bytes, metadata);
}

QString allCharacters(const std::vector<PageLayout>& pages)
{
    QString all;
    QSet<QString> letters;
    for (const PageLayout& page : pages) {
        for (const PageText& text : page.texts)
            all += text.text;
        for (const PageChip& chip : page.chips)
            letters.insert(chip.letter);
    }
    for (const QString& letter : letters)
        all += letter;
    return all;
}

PdfOutcome outcomeOf(const std::vector<PageLayout>& pages)
{
    PdfOutcome outcome;
    outcome.pages = static_cast<int>(pages.size());
    outcome.missingCharacters = charactersWithoutGlyph(allCharacters(pages));
    if (!hasPrintFamily())
        outcome.warnings << say("The font Inter is not installed; the pages are set in %1.").arg(printFamily());
    if (!outcome.missingCharacters.isEmpty())
        outcome.warnings << say("No installed font can print these characters: %1").arg(outcome.missingCharacters);
    return outcome;
}

Error cannotWrite(const QString& path, const QString& why)
{
    return Error{say("%1 could not be written: %2. Choose another place or name.")
                     .arg(QDir::toNativeSeparators(path), why)
                     .toStdString()};
}

Result<> save(const QString& path, const QByteArray& bytes)
{
    if (QFileInfo(path).isDir())
        return cannotWrite(path, say("it is a folder"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace

Result<PdfOutcome> writePdf(const QString& path, const std::vector<ChartContent>& charts, const PaperOptions& paper,
                            const PdfMetadata& metadata)
{
    const auto pages = layOut(charts, paper, PrintMeasure());
    if (pages.empty())
        return cannotWrite(path, say("there is no chart to print"));
    const auto pdf = pdfOf(pages, paper, metadata);
    if (!pdf)
        return cannotWrite(path, QString::fromStdString(pdf.error().message));
    const auto saved = save(path, *pdf);
    if (!saved)
        return saved.error();
    return outcomeOf(pages);
}

} // namespace remit
