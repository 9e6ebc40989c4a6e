#pragma once

#include "exchange/readers/sheet_cells.h"

#include <string_view>

/// What a sheet of an XLSX workbook says beside what the library reads.
namespace remit {

/// Texts that stand in their cell instead of among the shared ones.
void addInlineTexts(SheetCells& sheet, std::string_view sheetXml);
/// Comments as notes, without the name of who wrote them.
void addComments(SheetCells& sheet, std::string_view commentsXml);

} // namespace remit
