#pragma once

#include <string>
#include <string_view>

namespace remit {

/// A spreadsheet would run a cell that starts like a formula (= + - @, tab, return); an apostrophe before it keeps it
/// text. Text that has such an apostrophe already gets another, so that nothing is lost on the way back.
std::string withFormulaGuard(std::string_view cell);

/// The text as it was before withFormulaGuard.
std::string withoutFormulaGuard(std::string cell);

} // namespace remit
