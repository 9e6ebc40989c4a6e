#pragma once

#include "core/result.h"
#include "exchange/formats/text_grid.h"

#include <string>
#include <string_view>

namespace remit {

/// The tables of a file of any kind: XLSX, ODS, HTML, Markdown, else text with separators. What is inside tells the
/// kind, not the name. `fileName` is for the error.
Result<TextGrid> readSourceTables(std::string_view bytes, const std::string& fileName);

/// Whether the bytes are separated text, not one of the other kinds.
bool isSeparatedText(std::string_view bytes);

} // namespace remit
