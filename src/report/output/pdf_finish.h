#pragma once

#include "core/result.h"
#include "report/output/pdf_export.h"

#include <QByteArray>

namespace remit {

/// An XMP packet with title and author; QPdfWriter has no author of its own.
QByteArray xmpMetadata(const PdfMetadata& metadata);

/// The PDF as QPdfWriter makes it, with the author in its information dictionary and packed into object streams, which
/// makes long charts a fifth smaller.
Result<QByteArray> finished(const QByteArray& pdf, const PdfMetadata& metadata);

} // namespace remit
