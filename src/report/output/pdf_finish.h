#pragma once

#include "core/result.h"
#include "report/output/pdf_export.h"
#include "report/output/pdf_stamps.h"

#include <QByteArray>

namespace remit {

/// An XMP packet with title and author, well-formed whatever they hold; QPdfWriter has no author of its own.
QByteArray xmpMetadata(const PdfMetadata& metadata);

/// The PDF as QPdfWriter makes it of pages and, behind them, stamps, with the author in its information dictionary, its
/// text in lines (pdf_text.h), the stamps where `calls` puts them, and packed into object streams.
Result<QByteArray> finished(const QByteArray& pdf, const PdfMetadata& metadata,
                            const std::vector<StampedPages::Calls>& calls);

} // namespace remit
