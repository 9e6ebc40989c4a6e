#pragma once

#include "core/result.h"
#include "report/chart_content.h"
#include "report/page.h"

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
};

/// Writes the charts one after another as a PDF. The file appears whole or not at all: when it cannot be written, what
/// was there before is untouched and the error names the file.
Result<PdfOutcome> writePdf(const QString& path, const std::vector<ChartContent>& charts, const PaperOptions& paper,
                            const PdfMetadata& metadata);

} // namespace remit
