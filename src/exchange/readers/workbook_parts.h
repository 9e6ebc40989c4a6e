#pragma once

#include "exchange/readers/workbook_cells.h"

#include <string_view>

namespace remit {

/// Adds to the cells what the library's reader leaves out: of XLSX texts that stand in their cell (`inlineStr`) and
/// comments, of ODS comments.
void addToXlsx(WorkbookCells& cells, std::string_view bytes);
void addToOds(WorkbookCells& cells, std::string_view bytes);

} // namespace remit
