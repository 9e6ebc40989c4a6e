#pragma once

#include <string>

namespace remit {

/// The style sheet of the page of a fill-in sheet.
std::string sheetStyles();
/// What makes it work: it reads the data in the page, follows typing, and saves the page with what was filled in.
std::string sheetScript();

} // namespace remit
