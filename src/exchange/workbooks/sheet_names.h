#pragma once

#include <set>
#include <string>

namespace remit {

/// A name a workbook takes for a sheet, as near to the wanted one as can be: at most 31 characters, none of []:*?/\,
/// and none of `taken`, to which it is added.
std::string sheetName(const std::string& wanted, std::set<std::string>& taken);

} // namespace remit
