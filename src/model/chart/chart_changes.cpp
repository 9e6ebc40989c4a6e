#include "model/chart/chart_changes.h"

#include "core/rows_of.h"
#include "model/chart/shown_chart.h"

#include <algorithm>

namespace remit {

namespace {

/// Gathers what a change touches, as it stands on screen.
class Gathering {
public:
    explicit Gathering(const ShownChart& shown)
        : m_shown(shown)
        , m_lastColumn(int(shown.roles().size()))
    {
    }

    void addCells(const PlanChange& change)
    {
        constexpr std::size_t many = 100;
        const auto& assignments = change.rows<Assignment>();
        const auto& questions = change.rows<OpenQuestion>();
        std::vector<CellArea> cells;
        for (const Assignment::Key& key : assignments)
            addCell(key, cells);
        for (const OpenQuestion::Key& key : questions)
            addCell(key, cells);
        if (assignments.size() + questions.size() > many && !cells.empty())
            cells = {around(cells)};
        m_changes.cells.insert(m_changes.cells.end(), cells.begin(), cells.end());
    }
    void addRow(ResponsibilityId responsibility)
    {
        if (const int row = m_shown.rowOf(responsibility); row >= 0)
            m_changes.cells.push_back({row, 0, row, m_lastColumn});
    }
    /// Bands say how many rows they have.
    void addBands()
    {
        for (std::size_t row = 0; row < m_shown.rows().size(); ++row) {
            if (m_shown.rows()[row].kind == ChartRowKind::band)
                m_changes.cells.push_back({int(row), 0, int(row), m_lastColumn});
        }
    }
    void addHeads()
    {
        if (m_lastColumn > 0)
            m_changes.heads.emplace_back(1, m_lastColumn);
    }
    /// The cells below are spoken with the name of the role.
    void addRole(RoleId role)
    {
        const int column = m_shown.columnOf(role);
        if (column < 1)
            return;
        m_changes.heads.emplace_back(column, column);
        if (!m_shown.rows().empty())
            m_changes.cells.push_back({0, column, int(m_shown.rows().size()) - 1, column});
    }
    ChartChanges finish() { return std::move(m_changes); }

private:
    void addCell(const Assignment::Key& key, std::vector<CellArea>& cells) const
    {
        const auto [constellation, responsibility, role] = key;
        const int row = constellation == m_shown.constellation() ? m_shown.rowOf(responsibility) : -1;
        const int column = role ? m_shown.columnOf(role) : 0;
        if (row >= 0 && column >= 0)
            cells.push_back({row, column, row, column});
    }
    static CellArea around(const std::vector<CellArea>& cells)
    {
        CellArea all = cells.front();
        for (const CellArea& cell : cells)
            all = {std::min(all.top, cell.top), std::min(all.left, cell.left), std::max(all.bottom, cell.bottom),
                   std::max(all.right, cell.right)};
        return all;
    }

    const ShownChart& m_shown;
    int m_lastColumn;
    ChartChanges m_changes;
};

} // namespace

ChartChanges changesIn(const ShownChart& shown, const PlanChange& change)
{
    if (change.touches<Letter>() || change.touches<LetterScheme>() || change.touches<Constellation>())
        return allOf(shown);
    Gathering gathering(shown);
    gathering.addCells(change);
    for (const ResponsibilityId responsibility : change.rows<Responsibility>())
        gathering.addRow(responsibility);
    for (const auto& [constellation, responsibility] : change.rows<ChartRow>()) {
        if (constellation == shown.constellation())
            gathering.addRow(responsibility);
    }
    if (change.touches<Area>() || change.touches<Responsibility>() || change.touches<ChartRow>())
        gathering.addBands();
    for (const RoleId role : change.rows<Role>())
        gathering.addRole(role);
    const bool movesPeople = change.touches<Person>() || touchesIn<Seat>(change, shown.constellation())
        || touchesIn<SeatRole>(change, shown.constellation());
    if (movesPeople)
        gathering.addHeads();
    return gathering.finish();
}

ChartChanges allOf(const ShownChart& shown)
{
    ChartChanges changes;
    const int columns = int(shown.roles().size());
    if (!shown.rows().empty())
        changes.cells.push_back({0, 0, int(shown.rows().size()) - 1, columns});
    if (columns > 0)
        changes.heads.emplace_back(1, columns);
    return changes;
}

} // namespace remit
