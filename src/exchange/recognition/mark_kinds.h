#pragma once

#include "exchange/formats/text_grid.h"
#include "exchange/recognition/mark_reading.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace remit {

/// Reads cells by rules, each short text once: a large chart says the same few things again and again.
class MarkMemory {
public:
    explicit MarkMemory(const MarkRules& rules)
        : m_rules(rules)
    {
    }

    /// Stays until the next call.
    const Mark& read(const std::string& cell);

private:
    const MarkRules& m_rules;
    std::unordered_map<std::string, Mark> m_known;
    Mark m_last;
};

/// What kind of mark each cell of a grid is, read once; legends count as blank.
class MarkKinds {
public:
    MarkKinds(const TextGrid& grid, const MarkRules& rules);

    Mark::Kind at(std::size_t row, std::size_t column) const
    {
        return row < m_kinds.size() && column < m_kinds[row].size() ? m_kinds[row][column] : Mark::Kind::blank;
    }
    std::size_t rowCount() const { return m_kinds.size(); }
    std::size_t columnCount() const { return m_columns; }

private:
    std::vector<std::vector<Mark::Kind>> m_kinds;
    std::size_t m_columns = 0;
};

/// How the cells of some columns in one row divide.
struct MarkTally {
    std::size_t clear = 0;
    std::size_t marks = 0;
    std::size_t dashes = 0;
    std::size_t filled = 0;

    void add(Mark::Kind kind);
    std::size_t texts() const { return filled - marks; }
    /// At least half of what is there are marks.
    bool mostlyMarks() const { return marks > 0 && marks * 2 >= filled; }
};

MarkTally tallyOf(const MarkKinds& kinds, std::size_t row, const std::vector<std::size_t>& columns);

} // namespace remit
