#pragma once

#include "core/rows.h"

#include <QString>

namespace remit {

/// Names what consecutive edits are about ("note" of a cell, "sharing" of a row), so that they are undone together.
QString subjectOf(const char* what, const Assignment::Key& cell);

} // namespace remit
