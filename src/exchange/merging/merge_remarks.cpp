#include "exchange/merging/merge_remarks.h"

namespace remit {

std::vector<std::string> mergeRemarks(std::size_t merged, std::size_t rows, const std::vector<std::string>& emptied)
{
    if (merged == 0)
        return {};
    std::vector<std::string> lines{
        std::to_string(merged) + " of " + std::to_string(rows)
        + " responsibilities were in the chart already; notes stay where the file has none."};
    std::string cells;
    for (const std::string& each : emptied)
        cells += (cells.empty() ? "" : ", ") + each;
    if (!cells.empty())
        lines.push_back("Cells that are empty in the file lost their letters: " + cells + ".");
    return lines;
}

} // namespace remit
