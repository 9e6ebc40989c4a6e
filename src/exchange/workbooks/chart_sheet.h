#pragma once

#include "core/result.h"
#include "exchange/workbooks/chart_workbook.h"
#include "exchange/workbooks/workbook_styles.h"

#include <xlsxwriter.h>

namespace remit {

/// Fills a page of a workbook: title, chart, legend, remarks. The error is half a sentence, as that of `writeWorkbook`.
Result<> writeSheet(lxw_worksheet& page, const WorkbookSheet& sheet, const WorkbookStyles& styles);

} // namespace remit
