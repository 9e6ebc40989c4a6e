#pragma once

#include "core/result.h"
#include "exchange/formats/text_grid.h"

#include <string>
#include <string_view>

namespace remit {

/// Whether the bytes are a ZIP archive or an old Office file, as workbooks are.
bool looksLikeWorkbook(std::string_view bytes);

/// The sheets of an XLSX or ODS workbook, each a part. Formulas give the value that was saved with them, nothing is
/// calculated, no link is followed. `fileName` is for the error.
Result<TextGrid> readWorkbook(std::string_view bytes, const std::string& fileName);

} // namespace remit
