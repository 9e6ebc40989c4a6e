#pragma once

#include "exchange/recognition/chart_recognition.h"

#include <cstddef>
#include <cstdlib>

namespace remit::test {

/// A grid becomes a chart that keeps account of each cell, or a sentence says why it is none.
inline void recogniseWhole(const TextGrid& grid)
{
    const auto chart = recogniseChart(grid, "fuzz");
    if (!chart && chart.error().message.empty())
        std::abort();
    for (std::size_t row = 0; chart && row < grid.rows.size(); ++row) {
        if (chart->uses.at(row).size() != grid.rows[row].size())
            std::abort();
    }
}

} // namespace remit::test
