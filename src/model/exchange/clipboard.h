#pragma once

#include "core/edits/edits_of_ranges.h"
#include "core/result.h"
#include "exchange/formats/text_grid.h"

#include <QMimeData>

#include <memory>

namespace remit {

/// What is on the clipboard when it should be looked over before it goes into a chart.
enum class PastedAs { lines, table };

/// A rectangle of the chart as text: letters apart by '/', in front the titles, on top the roles where asked for.
TextGrid textOf(const Plan& plan, const CellBlock& block, bool withTitles, bool withRoles);

/// The block as spreadsheets take it from the clipboard.
std::unique_ptr<QMimeData> mimeDataFor(const TextGrid& block);

/// The block on the clipboard, or why there is none to paste (a picture, too much, nothing).
Result<TextGrid> blockFrom(const QMimeData* clipboard);

} // namespace remit
