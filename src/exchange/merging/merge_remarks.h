#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace remit {

/// What is told of a merge: how many of the file's rows were in the chart already, and which cells lost their letters.
/// Nothing where none was there.
std::vector<std::string> mergeRemarks(std::size_t merged, std::size_t rows, const std::vector<std::string>& emptied);

} // namespace remit
