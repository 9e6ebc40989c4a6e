#pragma once

#include "report/output/chart_output.h"

#include <QString>

/// Names of the files that are exported to.
namespace remit {

/// For a file dialog: "PDF document (*.pdf)".
QString filterFor(ExportFormat format);
/// The path with the format's suffix, instead of that of another format.
QString withSuffix(const QString& path, ExportFormat format);

} // namespace remit
