#pragma once

#include <QString>

/// Names of plan files, as dialogs ask for them.
namespace remit {

QString planFilter();

/// The path with the plan suffix, whether it was typed or not.
QString asPlanPath(const QString& path);

/// A name in the folder that is not taken: "Plan.remit", "Plan 2.remit", ...
QString freePath(const QString& folder, const QString& name);

/// Whether the file is a plan, by its name or by what it begins with; any other file is brought in as a chart.
bool isPlanFile(const QString& path);

} // namespace remit
