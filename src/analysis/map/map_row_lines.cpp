#include "analysis/map/map_row_lines.h"

#include <algorithm>
#include <cstddef>

namespace remit {

namespace {

/// Whether one goes from left to right of the other.
bool areAcross(const RowLine& one, const RowLine& other)
{
    const int above = one.upper.rank - other.upper.rank;
    const int below = one.lower.rank - other.lower.rank;
    return one.row == other.row && ((above < 0 && below > 0) || (above > 0 && below < 0));
}

/// The line that is across most others; the end when none is.
std::vector<RowLine>::iterator worstOf(std::vector<RowLine>& lines)
{
    std::ptrdiff_t most = 0;
    auto worst = lines.end();
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const auto count
            = std::count_if(lines.begin(), lines.end(), [&](const RowLine& other) { return areAcross(*line, other); });
        if (count > most) {
            most = count;
            worst = line;
        }
    }
    return worst;
}

} // namespace

std::vector<RowLine> withoutCrossings(std::vector<RowLine> lines)
{
    for (auto worst = worstOf(lines); worst != lines.end(); worst = worstOf(lines))
        lines.erase(worst);
    std::sort(lines.begin(), lines.end(),
              [](const RowLine& a, const RowLine& b) { return a.lower.rank < b.lower.rank; });
    return lines;
}

} // namespace remit
