#pragma once

#include "core/result.h"
#include "report/output/chart_painter.h"
#include "report/pages/page_layout.h"

#include <QStringList>

#include <vector>

namespace remit {

struct PdfMetadata {
    QString title;
    QString author;
};

struct PdfOutcome {
    int pages = 0;
    /// Characters that no installed font can draw, each once; they are blank or boxes in the file.
    QString missingCharacters;
    /// What the user should know, in sentences.
    QStringList warnings;
    /// Asked to stop; nothing was written.
    bool stopped = false;
};

/// Writes the parts one after another as a PDF. The file appears whole or not at all: when it cannot be written or
/// `goOn` asked to stop, what was there before is untouched; the error names the file.
Result<PdfOutcome> writePdf(const QString& path, const ReportParts& parts, const PaperOptions& paper,
                            const PdfMetadata& metadata, PageInks inks = PageInks::colors,
                            const ReportProgress& goOn = {});

/// What the user should know about the pages' characters and fonts.
QString missingCharactersIn(const std::vector<PageLayout>& pages);
QStringList fontWarnings(const QString& missingCharacters);

} // namespace remit
