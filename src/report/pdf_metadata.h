#pragma once

#include "report/pdf_export.h"

#include <QByteArray>

namespace remit {

/// An XMP packet with title and author; QPdfWriter has no author of its own.
QByteArray xmpMetadata(const PdfMetadata& metadata);

/// The PDF with an information dictionary that names the author too, appended as an incremental update (ISO 32000-1,
/// 7.5.6). A file whose trailer is not as QPdfWriter writes it comes back as it was.
QByteArray withAuthor(const QByteArray& pdf, const PdfMetadata& metadata);

} // namespace remit
