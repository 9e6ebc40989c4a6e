#pragma once

#include "exchange/readers/workbook_cells.h"

#include <string_view>

namespace remit {

/// The comments (annotations) of all sheets of an ODS workbook as notes.
void addAnnotations(WorkbookCells& cells, std::string_view contentXml);

} // namespace remit
