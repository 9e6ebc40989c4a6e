#pragma once

#include "exchange/formats/html_table_reader.h"

#include <chrono>
#include <string>

namespace remit {

/// Why reading stopped before the end of the document.
enum class HtmlStop { none, cells, depth, time };

/// Gives the elements of a document in UTF-8 to the reader, however broken it is; scripts are no text. Reading stops at
/// `end`, or when there is too much.
HtmlStop readHtml(const std::string& html, HtmlTableReader& reader, std::chrono::steady_clock::time_point end);

} // namespace remit
