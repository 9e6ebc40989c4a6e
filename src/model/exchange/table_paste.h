#pragma once

#include "core/result.h"

#include <QMimeData>

#include <memory>

namespace remit {

struct Catalogue;
class ChartImportSession;

/// A table with the names of its roles on the clipboard, as a chart to look over and bring in. Fails with a sentence
/// where there is none.
Result<std::unique_ptr<ChartImportSession>> sessionForTable(const QMimeData* clipboard, const Catalogue& catalogue);

} // namespace remit
