#include "exchange/recognition/mark_kinds.h"

#include <algorithm>

namespace remit {

const Mark& MarkMemory::read(const std::string& cell)
{
    constexpr std::size_t longest = 16;
    constexpr std::size_t most = 10'000;
    const auto known = m_known.find(cell);
    if (known != m_known.end())
        return known->second;
    if (cell.size() <= longest && m_known.size() < most)
        return m_known.emplace(cell, readMark(cell, m_rules)).first->second;
    m_last = readMark(cell, m_rules);
    return m_last;
}

MarkKinds::MarkKinds(const TextGrid& grid, const MarkRules& rules)
    : m_kinds(grid.rows.size())
    , m_columns(grid.columnCount())
{
    MarkMemory marks(rules);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        m_kinds[row].assign(grid.rows[row].size(), Mark::Kind::blank);
        if (rules.legend.rows.contains(row))
            continue;
        for (std::size_t column = 0; column < grid.rows[row].size(); ++column) {
            if (rules.legend.cells.contains({row, column}))
                continue;
            const Mark& mark = marks.read(grid.rows[row][column]);
            m_kinds[row][column] = mark.hasFootnote() || mark.isWord ? Mark::Kind::letters : mark.kind;
        }
    }
}

void MarkTally::add(Mark::Kind kind)
{
    if (kind == Mark::Kind::blank)
        return;
    if (kind == Mark::Kind::dash) {
        ++dashes;
        return;
    }
    ++filled;
    if (kind != Mark::Kind::text)
        ++marks;
    if (kind == Mark::Kind::letters)
        ++clear;
}

MarkTally tallyOf(const MarkKinds& kinds, std::size_t row, const std::vector<std::size_t>& columns)
{
    MarkTally tally;
    for (const std::size_t column : columns)
        tally.add(kinds.at(row, column));
    return tally;
}

} // namespace remit
