#include "app/compared_cells.h"

#include "core/chart.h"
#include "core/letters.h"

#include <algorithm>

namespace remit::command {

namespace {

bool contains(const std::vector<RoleId>& roles, RoleId role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

ComparedCells::ComparedCells(const Comparison& comparison, RoleId role)
    : m_comparison(comparison)
    , m_role(role)
{
    for (std::size_t side = 0; side < comparison.sides().size(); ++side)
        m_places.push_back(placeOf(side));
}

/// Its own column, else those of the constellation that go on from it; in the baseline, what a column of another
/// constellation goes on from.
ComparedCells::Place ComparedCells::placeOf(std::size_t side) const
{
    const auto& columns = m_comparison.sides()[side].columns;
    Place place{side};
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].role == m_role)
            return {side, {column}};
        if (contains(columns[column].hatsBefore, m_role))
            place.columns.push_back(column);
    }
    for (std::size_t other = 1; side == 0 && other < m_comparison.sides().size(); ++other) {
        const auto& others = m_comparison.sides()[other].columns;
        for (std::size_t column = 0; column < others.size(); ++column) {
            if (others[column].role == m_role)
                return {other, {column}, true};
        }
    }
    return place;
}

Involvements ComparedCells::meaning(const Place& place, int row) const
{
    Involvements all;
    for (const std::size_t column : place.columns) {
        const ComparedPlace cell{place.side, column, row};
        all.add(place.isBefore ? m_comparison.meaningBefore(cell) : m_comparison.meaning(cell));
    }
    return all;
}

std::string ComparedCells::lettersAt(const Place& place, int row) const
{
    std::string all;
    for (const std::size_t column : place.columns) {
        const ComparedPlace cell{place.side, column, row};
        all += place.isBefore ? m_comparison.lettersBefore(cell) : m_comparison.letters(cell);
    }
    const std::size_t scheme = place.isBefore ? 0 : place.side;
    return place.columns.size() > 1 ? inOrderOfStrength(all, m_comparison.schemeOf(scheme)) : all;
}

bool ComparedCells::differs(int row) const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [&](const Place& place) { return !(meaning(place, row) == meaning(m_places.front(), row)); });
}

std::vector<std::string> ComparedCells::letters(int row) const
{
    std::vector<std::string> all;
    for (const Place& place : m_places)
        all.push_back(lettersAt(place, row));
    return all;
}

std::vector<RoleId> rolesOfAny(const Plan& plan, const Comparison& comparison)
{
    std::vector<RoleId> roles;
    for (const ComparedSide& side : comparison.sides()) {
        for (const RoleId role : rolesInOrder(plan, side.constellation)) {
            if (!contains(roles, role))
                roles.push_back(role);
        }
    }
    return roles;
}

} // namespace remit::command
