#pragma once

#include "report/output/chart_output.h"

#include <QString>

/// Names of the files that are exported to.
namespace remit {

/// For a file dialog: "PDF document (*.pdf)".
QString filterFor(ExportFormat format);
/// Where a plan's file goes as a rule: into the last folder, where that is still there, else beside the plan.
QString usualTarget(const QString& planPath, const QString& lastFolder, ExportFormat format);
/// The path with the format's suffix, instead of that of another format.
QString withSuffix(const QString& path, ExportFormat format);

} // namespace remit
