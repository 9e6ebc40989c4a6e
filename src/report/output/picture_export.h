#pragma once

#include "core/result.h"
#include "report/output/chart_painter.h"
#include "report/pages/page_layout.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace remit {

struct PictureOutcome {
    QSize size;
    QString missingCharacters;
    /// What the user should know, in sentences.
    QStringList warnings;
    /// Asked to stop; nothing was written.
    bool stopped = false;
};

/// How many pixels a point gets: two, less where the picture would be too large to handle, or an error where the text
/// could not be read then.
Result<double> pixelsInAPoint(const QSizeF& size);

/// The page on white; null when it was asked to stop. Drawn in pieces from top to bottom.
Result<QImage> imageOf(const PageLayout& page, PageInks inks, const ReportProgress& goOn = {});

/// A drawing whose words are text.
QByteArray svgOf(const PageLayout& page, const QString& title, PageInks inks);

/// The whole chart or map in one picture, PNG or SVG by the suffix of the path. The file appears whole or not at all.
Result<PictureOutcome> writePicture(const QString& path, const PictureContent& content, PageInks inks,
                                    const ReportProgress& goOn = {});

} // namespace remit
