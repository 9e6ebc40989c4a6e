#pragma once

#include "exchange/recognition/chart_recognition.h"
#include "exchange/recognition/mark_reading.h"

#include <map>
#include <vector>

namespace remit {

/// One way to read a table, and how well it fits: names of roles that sound like roles, titles that do not, one letter
/// A in each row, the word in the corner.
struct TableReading {
    RecognisedChart chart;
    double fit = 0;
};

/// The ways to read a table that give a chart at all.
struct TableReadings {
    std::map<Orientation, TableReading> ways;
    /// Rows that begin further tables; such a table should be parted there and its pieces be read.
    std::vector<std::size_t> furtherTables;
};

TableReadings readingsOf(const TextGrid& table, const MarkRules& rules, const ReadingParts& fixed);

} // namespace remit
