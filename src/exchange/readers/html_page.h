#pragma once

#include "core/result.h"
#include "exchange/formats/text_grid.h"

#include <string>
#include <string_view>

namespace remit {

/// Whether the text is a page, or a piece of one with a table.
bool looksLikeHtml(std::string_view text);

/// The tables of a page in UTF-8, each a part. What a script would fill in is not there. `fileName` is for the error.
Result<TextGrid> readHtmlPage(const std::string& html, const std::string& fileName);

} // namespace remit
