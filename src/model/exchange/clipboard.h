#pragma once

#include "core/edits/edits_of_ranges.h"
#include "core/result.h"
#include "exchange/formats/clipboard_block.h"
#include "exchange/formats/text_grid.h"

#include <QMimeData>

#include <memory>
#include <optional>

namespace remit {

/// What is on the clipboard when it should be looked over before it goes into a chart.
enum class PastedAs { lines, table };

/// A rectangle of the chart as text: letters apart by '/', in front the titles, on top the roles where asked for.
TextGrid textOf(const Plan& plan, const CellBlock& block, bool withTitles, bool withRoles);

/// How such a rectangle looks in a document: letters in their colours. None where it is too large for a document.
std::optional<BlockLook> lookOf(const Plan& plan, const CellBlock& block, bool withTitles, bool withRoles);

/// The block as spreadsheets and documents take it from the clipboard.
std::unique_ptr<QMimeData> mimeDataFor(const TextGrid& block, const std::optional<BlockLook>& look = {});

/// The block on the clipboard, or why there is none to paste (a picture, too much, nothing).
Result<TextGrid> blockFrom(const QMimeData* clipboard);

} // namespace remit
