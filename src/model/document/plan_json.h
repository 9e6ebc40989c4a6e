#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>

namespace remit {

/// Whether the file's name says that it holds a plan as JSON.
bool isPlanJson(const QString& path);

/// The plan in a JSON file; the error names the file and says what is wrong in it.
Result<Plan> readPlanJson(const QString& path);

} // namespace remit
