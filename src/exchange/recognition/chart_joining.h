#pragma once

#include "exchange/recognition/chart_recognition.h"

#include <string>
#include <vector>

namespace remit {

/// A chart of one table, and where the table stands in the grid.
struct TableChart {
    std::string name;
    std::size_t firstRow = 0;
    RecognisedChart chart;
};

/// Whether most of them share most of their responsibilities with another one: then they are not parts of one chart.
bool areAlternatives(const std::vector<TableChart>& tables);

/// One chart of all of them, in the places of the whole grid: roles by name, the tables' names as areas of rows without
/// one, unless all tables are called the same.
RecognisedChart joined(std::vector<TableChart> tables, const TextGrid& grid);

} // namespace remit
